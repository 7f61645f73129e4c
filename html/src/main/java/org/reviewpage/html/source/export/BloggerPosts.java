// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.FileHead;
import org.reviewpage.html.source.file.LeftOut;
import org.reviewpage.html.source.syntax.AbsoluteAddress;
import org.reviewpage.html.source.syntax.FeedDates;
import org.reviewpage.html.source.syntax.JsonRecords;
import tools.jackson.databind.JsonNode;

/** What Blogger's programming interface answers: posts as JSON. */
final class BloggerPosts implements Export {
    @Override
    public boolean begins(FileHead head) {
        String start = head.text().stripLeading();
        return (start.startsWith("[") || start.startsWith("{")) && start.contains("\"blogger#post\"");
    }

    @Override
    public Posts open(Blob file, LeftOut leftOut) throws IOException {
        JsonRecords records = new JsonRecords(file);
        return new Posts() {
            @Override
            public @Nullable Post next() throws IOException {
                for (JsonNode row = records.next(); row != null; row = records.next()) {
                    if (row.path("status").asString("LIVE").equals("LIVE")) {
                        return post(row);
                    }
                    leftOut.add("drafts");
                }
                return null;
            }

            @Override
            public void close() throws IOException {
                records.close();
            }
        };
    }

    private static Post post(JsonNode row) {
        String content = row.path("content").asString("");
        Post post = new Post(() -> content)
                .id("post-" + row.path("id").asString(""))
                .url(AbsoluteAddress.of(row.path("url").asString(""), ""))
                .title(row.path("title").asString(""))
                .authors(List.of(row.path("author").path("displayName").asString("")))
                .published(FeedDates.iso(row.path("published").asString("")))
                .modified(FeedDates.iso(row.path("updated").asString("")));
        row.path("labels").forEach(label -> post.tag(label.asString("")));
        return post;
    }
}
