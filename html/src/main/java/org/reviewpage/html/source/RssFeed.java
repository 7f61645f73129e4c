// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.IOException;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.Head;

/** RSS feeds of all versions. */
final class RssFeed implements Format {
    @Override
    public boolean begins(Head head) {
        return head.rootElement().equals("rss") || head.rootElement().equals("rdf:RDF");
    }

    @Override
    public Pages open(Blob file, LeftOut leftOut) throws IOException {
        return new XmlPages(file, "item", new RssItems(leftOut));
    }
}
