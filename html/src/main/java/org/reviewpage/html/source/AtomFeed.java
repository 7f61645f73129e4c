// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.IOException;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.Head;

/** Atom feeds, and the exports of Blogger, which are Atom. */
final class AtomFeed implements Format {
    @Override
    public boolean begins(Head head) {
        return head.rootElement().equals("feed");
    }

    @Override
    public Pages open(Blob file, LeftOut leftOut) throws IOException {
        return new XmlPages(file, "entry", new AtomEntries(leftOut));
    }
}
