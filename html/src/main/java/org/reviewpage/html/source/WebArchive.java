// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.IOException;

/** Web archives, WARC and ARC, compressed or not. They are read by the library jwarc, which programs may do without. */
final class WebArchive implements Format {
    @Override
    public boolean begins(Head head) {
        return head.bytes().startsWith("WARC/") || head.bytes().startsWith("filedesc://");
    }

    @Override
    public Pages open(Blob file, LeftOut leftOut) throws IOException {
        try {
            return new WarcPages(file, Head.of(file).isGzip(), leftOut);
        } catch (NoClassDefFoundError missing) {
            throw new UnreadablePageException("a web archive is read by the library org.netpreserve:jwarc, which is not"
                    + " among the libraries of this program");
        }
    }
}
