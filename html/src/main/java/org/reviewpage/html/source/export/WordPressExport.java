// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import java.io.IOException;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.FileHead;
import org.reviewpage.html.source.file.LeftOut;

/** WordPress exports ("WXR"), RSS with elements of WordPress in it; other programs that export for WordPress write it too. */
final class WordPressExport implements Export {
    @Override
    public boolean begins(FileHead head) {
        return head.rootElement().equals("rss")
                && (head.text().contains("http://wordpress.org/export/")
                        || head.text().contains("<wp:wxr_version>"));
    }

    @Override
    public Posts open(Blob file, LeftOut leftOut) throws IOException {
        return new XmlPosts(file, "item", new WordPressItems(Attachments.of(file), leftOut));
    }
}
