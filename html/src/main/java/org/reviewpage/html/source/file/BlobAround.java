// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.file;

import java.util.Optional;
import org.reviewpage.html.page.Limits;

/** A file seen in another way than it lies there; it keeps its names. */
interface BlobAround extends Blob {
    /** The file as it lies there. */
    Blob file();

    @Override
    default String name() {
        return file().name();
    }

    @Override
    default String within() {
        return file().within();
    }

    @Override
    default boolean isNamed() {
        return file().isNamed();
    }

    @Override
    default Limits limits() {
        return file().limits();
    }

    @Override
    default Optional<Blob> beside(String path) {
        return file().beside(path);
    }
}
