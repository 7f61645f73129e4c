// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import java.io.IOException;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.FileHead;
import org.reviewpage.html.source.file.LeftOut;

/** RSS feeds of all versions. */
final class RssFeed implements Export {
    @Override
    public boolean begins(FileHead head) {
        return head.rootElement().equals("rss") || head.rootElement().equals("rdf:RDF");
    }

    @Override
    public Posts open(Blob file, LeftOut leftOut) throws IOException {
        return new XmlPosts(file, "item", new RssItems(leftOut));
    }

    @Override
    public boolean isFeed() {
        return true;
    }
}
