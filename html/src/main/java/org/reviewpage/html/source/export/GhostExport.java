// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.FileHead;
import org.reviewpage.html.source.file.LeftOut;
import org.reviewpage.html.source.syntax.AbsoluteAddress;
import org.reviewpage.html.source.syntax.FeedDates;
import org.reviewpage.html.source.syntax.JsonRecords;
import tools.jackson.databind.JsonNode;

/**
 * Exports of Ghost: JSON with a list for each table of its database. Authors and tags may stand behind the posts, so the
 * file is read twice, and only the posts are not kept.
 */
final class GhostExport implements Export {
    @Override
    public boolean begins(FileHead head) {
        return head.text().stripLeading().startsWith("{")
                && head.text().contains("\"data\"")
                && (head.text().contains("\"exported_on\"") || head.text().contains("\"db\""));
    }

    @Override
    public Posts open(Blob file, LeftOut leftOut) throws IOException {
        Names names = new Names();
        try (JsonRecords tables = new JsonRecords(file)) {
            for (JsonNode row = tables.next(); row != null; row = tables.next()) {
                names.add(tables.list(), row);
            }
        }
        JsonRecords tables = new JsonRecords(file);
        return new Posts() {
            @Override
            public @Nullable Post next() throws IOException {
                for (JsonNode row = tables.next(); row != null; row = tables.next()) {
                    if (tables.list().equals("posts")) {
                        String status = text(row, "status");
                        if (status.isEmpty() || status.equals("published") || status.equals("sent")) {
                            return post(row, names);
                        }
                        leftOut.add(status.equals("draft") ? "drafts" : status + " posts");
                    }
                }
                return null;
            }

            @Override
            public void close() throws IOException {
                tables.close();
            }
        };
    }

    private static Post post(JsonNode row, Names names) {
        String id = text(row, "id");
        String html = text(row, "html").replace("__GHOST_URL__", "");
        String picture = text(row, "feature_image").replace("__GHOST_URL__", "");
        Post post = new Post(() -> (picture.isEmpty() ? "" : Post.picture(picture)) + html)
                .id("post-" + id)
                .url(AbsoluteAddress.of(text(row, "canonical_url"), ""))
                .title(text(row, "title"))
                .authors(names.of("posts_authors", id))
                .published(FeedDates.iso(text(row, "published_at")))
                .modified(FeedDates.iso(text(row, "updated_at")));
        names.of("posts_tags", id).stream().filter(tag -> !tag.startsWith("#")).forEach(post::tag);
        return post;
    }

    private static String text(JsonNode row, String key) {
        return row.path(key).asString("");
    }

    /** Who wrote what, and which tags it has. */
    private static final class Names {
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, List<String>> links = new HashMap<>();

        void add(String table, JsonNode row) {
            switch (table) {
                case "users", "tags" -> names.put(text(row, "id"), text(row, "name"));
                case "posts_authors" -> link(table, text(row, "post_id"), text(row, "author_id"));
                case "posts_tags" -> link(table, text(row, "post_id"), text(row, "tag_id"));
                default -> {}
            }
        }

        private void link(String table, String post, String id) {
            links.computeIfAbsent(table + post, unseen -> new ArrayList<>()).add(id);
        }

        List<String> of(String table, String post) {
            return links.getOrDefault(table + post, List.of()).stream()
                    .map(id -> Optional.ofNullable(names.get(id)).orElse(""))
                    .toList();
        }
    }
}
