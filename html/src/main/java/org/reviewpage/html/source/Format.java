// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.IOException;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.FileHead;
import org.reviewpage.html.source.file.LeftOut;

/** A kind of file that holds pages. */
interface Format {
    /** Whether a file that begins like this is of this kind; its name is not asked. */
    boolean begins(FileHead head);

    /** The pages of such a file. */
    Pages open(Blob file, LeftOut leftOut) throws IOException;
}
