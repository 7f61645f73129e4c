// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.IOException;
import java.nio.file.Path;
import org.reviewpage.html.page.UnreadablePageException;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.FileHead;
import org.reviewpage.html.source.file.LeftOut;

/** Zip files of pages or of what holds pages: exports of Medium, Substack and Google Takeout, and WACZ. */
final class ZipArchive implements Format {
    @Override
    public boolean begins(FileHead head) {
        return head.bytes().startsWith("PK\u0003\u0004");
    }

    @Override
    public Pages open(Blob file, LeftOut leftOut) throws IOException {
        Path path = file.onDisk()
                .orElseThrow(
                        () -> new UnreadablePageException(
                                "a zip is read from a disk only; unpack the archive that it is in, or copy it from where it is stored"));
        return new ZipPages(file, path, leftOut);
    }
}
