// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.reviewpage.html.page.UnreadablePageException;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.syntax.XmlChildren;
import org.reviewpage.html.source.syntax.XmlRecords;

/**
 * The pictures of a WordPress export, which posts name by number: the one above a post, and those of a gallery. They stand
 * before or behind the posts, so they are gathered first; of each only its address is kept.
 */
final class Attachments {
    private static final int MAX_SHOWN = 100;

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, List<String>> ofPost = new HashMap<>();

    /** Those of a file, as far as it can be read; what is wrong with it is said when its posts are read. */
    static Attachments of(Blob file) throws IOException {
        Attachments attachments = new Attachments();
        try (XmlRecords records = new XmlRecords(file, "item")) {
            for (XmlRecords.Record record = records.next(); record != null; record = records.next()) {
                attachments.add(record.element());
            }
        } catch (UnreadablePageException broken) {
            return attachments;
        }
        return attachments;
    }

    private void add(Element item) {
        String address = XmlChildren.text(item, "wp:attachment_url");
        if (!address.isEmpty()) {
            String id = XmlChildren.text(item, "wp:post_id");
            addresses.putIfAbsent(id, address);
            ofPost.computeIfAbsent(XmlChildren.text(item, "wp:post_parent"), unseen -> new ArrayList<>())
                    .add(id);
        }
    }

    /** The picture of a number, as HTML; empty if it is not there. */
    String picture(String id) {
        return Optional.ofNullable(addresses.get(id)).map(Post::picture).orElse("");
    }

    /**
     * The pictures of a gallery, as HTML.
     *
     * @param ids their numbers parted by commas; where there are none, those that were uploaded to the post are shown
     */
    String gallery(String post, String ids) {
        List<String> shown = ids.isBlank() ? ofPost.getOrDefault(post, List.of()) : List.of(ids.split(","));
        StringBuilder html = new StringBuilder("<div class=\"gallery\">");
        shown.stream()
                .limit(MAX_SHOWN)
                .map(id -> addresses.get(id.strip()))
                .filter(address -> address != null)
                .forEach(address -> html.append("<img src=\"")
                        .append(Entities.escape(address))
                        .append("\">"));
        return html.append("</div>").toString();
    }
}
