// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.FileHead;
import org.reviewpage.html.source.file.LeftOut;
import org.reviewpage.html.source.syntax.FeedDates;
import org.reviewpage.html.source.syntax.TextFile;

/**
 * Exports of Dotclear: text with a line {@code [post post_id,blog_id,…]} before the rows of each table. The tags of the
 * posts stand behind them, so the file is read twice.
 */
final class Dotclear implements Export {
    @Override
    public boolean begins(FileHead head) {
        return head.text().startsWith("///DOTCLEAR|");
    }

    @Override
    public Posts open(Blob file, LeftOut leftOut) throws IOException {
        Map<String, List<String>> tags = new HashMap<>();
        try (Rows rows = new Rows(file)) {
            for (Map<String, String> row = rows.next(); row != null; row = rows.next()) {
                if (rows.table.equals("meta") && cell(row, "meta_type").equals("tag")) {
                    tags.computeIfAbsent(cell(row, "post_id"), unseen -> new ArrayList<>())
                            .add(cell(row, "meta_id"));
                }
            }
        }
        Rows rows = new Rows(file);
        return new Posts() {
            @Override
            public @Nullable Post next() throws IOException {
                for (Map<String, String> row = rows.next(); row != null; row = rows.next()) {
                    if (rows.table.equals("post")) {
                        if (cell(row, "post_status").equals("1")
                                && cell(row, "post_password").isEmpty()) {
                            return post(row, tags);
                        }
                        leftOut.add("drafts and posts with a password");
                    }
                }
                return null;
            }

            @Override
            public void close() throws IOException {
                rows.close();
            }
        };
    }

    private static Post post(Map<String, String> row, Map<String, List<String>> tags) {
        String html = cell(row, "post_excerpt_xhtml") + cell(row, "post_content_xhtml");
        String id = cell(row, "post_id");
        Post post = new Post(() -> html)
                .id("post-" + id)
                .title(cell(row, "post_title"))
                .language(cell(row, "post_lang"))
                .published(published(cell(row, "post_dt"), cell(row, "post_tz")));
        tags.getOrDefault(id, List.of()).forEach(post::tag);
        return post;
    }

    private static Optional<PublicationDate> published(String local, String zone) {
        try {
            LocalDateTime here = LocalDateTime.parse(local.replace(' ', 'T'));
            return Optional.of(PublicationDate.of(here.atZone(ZoneId.of(zone)).toOffsetDateTime()));
        } catch (DateTimeException odd) {
            return FeedDates.iso(local.replaceFirst(" .*", ""));
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** The rows of all tables. */
    private static final class Rows implements AutoCloseable {
        private final BufferedReader lines;
        private String table = "";
        private String[] columns = {};

        Rows(Blob file) throws IOException {
            lines = new BufferedReader(TextFile.open(file));
        }

        @Nullable
        Map<String, String> next() throws IOException {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int space = line.indexOf(' ');
                if (line.startsWith("[") && line.endsWith("]") && space > 0) {
                    table = line.substring(1, space);
                    columns = line.substring(space + 1, line.length() - 1).split(",");
                } else if (line.length() > 1 && line.startsWith("\"") && line.endsWith("\"")) {
                    String[] cells = line.substring(1, line.length() - 1).split("\",\"", -1);
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < Math.min(columns.length, cells.length); i++) {
                        row.put(columns[i], unescaped(cells[i]));
                    }
                    return row;
                }
            }
            return null;
        }

        private static String unescaped(String cell) {
            StringBuilder text = new StringBuilder(cell.length());
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                if (c == '\\' && i + 1 < cell.length()) {
                    char next = cell.charAt(++i);
                    text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
                } else {
                    text.append(c);
                }
            }
            return text.toString();
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
