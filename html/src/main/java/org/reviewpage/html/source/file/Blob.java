// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.reviewpage.html.page.Limits;

/** A file, of the file system or inside a zip. */
public interface Blob {
    /** Its path as results show it. */
    String name();

    /** Its path below the folder or zip that is read, or its file name. */
    String within();

    /** How many bytes it takes, where that is known; else 0. */
    default long size() {
        return 0;
    }

    /** Opens it at its beginning. */
    InputStream open() throws IOException;

    /** The file of this path, seen from the folder that this one is in. */
    Optional<Blob> beside(String path);

    /** Where it is in the file system, if it is a file of its own. */
    default Optional<Path> onDisk() {
        return Optional.empty();
    }

    /** Whether it was asked for by its name, so that it must not be passed over even if it is nothing that is known. */
    default boolean isNamed() {
        return false;
    }

    /** How much of it is read. */
    Limits limits();

    /** Its file name. */
    default String fileName() {
        return within().substring(Math.max(within().lastIndexOf('/'), within().lastIndexOf('\\')) + 1);
    }
}
