// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import java.io.IOException;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.FileHead;
import org.reviewpage.html.source.file.LeftOut;

/** A kind of file that holds the posts of a blog. */
public interface Export {
    /** Whether a file that begins like this is of this kind; its name is not asked. */
    boolean begins(FileHead head);

    /** The posts of such a file that were published; the others are counted. */
    Posts open(Blob file, LeftOut leftOut) throws IOException;

    /** Whether it repeats what pages of the blog show. */
    default boolean isFeed() {
        return false;
    }
}
