// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of a file, one at a time. */
interface Pages extends Closeable {
    /**
     * The next page, or null after the last.
     *
     * @throws IOException if nothing of what follows can be read
     */
    @Nullable
    SourcePage next() throws IOException;

    @Override
    default void close() throws IOException {}

    /** These pages. */
    static Pages of(SourcePage... pages) {
        Iterator<SourcePage> rest = List.of(pages).iterator();
        return () -> rest.hasNext() ? rest.next() : null;
    }
}
