// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.IOException;
import java.util.regex.Pattern;
import org.reviewpage.html.page.UnreadablePageException;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.FileHead;
import org.reviewpage.html.source.file.LeftOut;

/** Web archives, WARC and ARC, compressed or not. They are read by the library jwarc, which programs may do without. */
final class WebArchive implements Format {
    private static final Pattern NAME = Pattern.compile("\\.w?arc(\\.gz)?$");

    @Override
    public boolean begins(FileHead head) {
        return head.bytes().startsWith("WARC/") || head.bytes().startsWith("filedesc://");
    }

    /** Whether a file that begins like nothing known is one of which the beginning is damaged. */
    static boolean isDamaged(Blob file, FileHead head) {
        boolean isEmpty = head.bytes().isEmpty() && !head.isGzip();
        return !isEmpty && NAME.matcher(file.fileName()).find();
    }

    @Override
    public Pages open(Blob file, LeftOut leftOut) throws IOException {
        try {
            FileHead head = FileHead.of(file);
            boolean isGzip = head.isGzip() || !begins(head) && file.fileName().endsWith(".gz");
            return new WarcPages(file, isGzip, leftOut);
        } catch (NoClassDefFoundError missing) {
            throw new UnreadablePageException("a web archive is read by the library org.netpreserve:jwarc, which is not"
                    + " among the libraries of this program");
        }
    }
}
