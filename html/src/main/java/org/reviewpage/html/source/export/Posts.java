// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The posts of a file, one at a time. */
public interface Posts extends Closeable {
    /**
     * The next post, or null after the last.
     *
     * @throws IOException if nothing of what follows can be read
     */
    @Nullable
    Post next() throws IOException;
}
