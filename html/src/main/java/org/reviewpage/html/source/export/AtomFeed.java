// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import java.io.IOException;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.FileHead;
import org.reviewpage.html.source.file.LeftOut;

/** Atom feeds, and the exports of Blogger, which are Atom. */
final class AtomFeed implements Export {
    @Override
    public boolean begins(FileHead head) {
        return head.rootElement().equals("feed");
    }

    @Override
    public Posts open(Blob file, LeftOut leftOut) throws IOException {
        return new XmlPosts(file, "entry", new AtomEntries(leftOut));
    }

    @Override
    public boolean isFeed() {
        return true;
    }
}
