// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import java.io.IOException;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.syntax.XmlRecords;

/** The posts of a feed or an export in XML. */
final class XmlPosts implements Posts {
    private final String item;
    private final XmlRecords records;
    private final Items items;
    private int number;

    /** Knows what the elements of a kind of file mean. */
    interface Items {
        /** Takes note of an element that tells of the whole file. */
        void about(Element element);

        /** The post that an item is; empty if it is none that was published. */
        Optional<Post> post(Element item);
    }

    XmlPosts(Blob file, String item, Items items) throws IOException {
        this.item = item;
        this.items = items;
        records = new XmlRecords(file, item);
    }

    @Override
    public @Nullable Post next() throws IOException {
        for (XmlRecords.Record record = records.next(); record != null; record = records.next()) {
            if (!record.element().normalName().equals(item)) {
                items.about(record.element());
                continue;
            }
            String id = item + "-" + ++number;
            if (!record.problem().isEmpty()) {
                return Post.unreadable(id, record.problem());
            }
            Optional<Post> post = items.post(record.element());
            if (post.isPresent()) {
                return post.get().idIfNone(id);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
