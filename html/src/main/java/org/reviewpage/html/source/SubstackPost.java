// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.reviewpage.html.page.UnreadablePageException;
import org.reviewpage.html.source.export.Post;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.FileHead;
import org.reviewpage.html.source.file.LeftOut;
import org.reviewpage.html.source.syntax.Csv;
import org.reviewpage.html.source.syntax.FeedDates;
import org.reviewpage.html.source.syntax.TextFile;

/**
 * A post in an export of Substack: the file holds its text only, and {@code posts.csv}, beside it or in the folder above,
 * a row with its title and date.
 */
final class SubstackPost {
    private static final String TABLE = "posts.csv";
    private static final int MAX_ROWS = 200_000;

    private SubstackPost() {}

    /** Whether a file is the table. */
    static boolean isTable(FileHead head) {
        return head.text().startsWith("post_id,") && head.text().contains(",is_published,");
    }

    /** The pages of the table, which are the files that it names. */
    static Pages table(Blob file) {
        return file.isNamed()
                ? Pages.of(SourcePage.failed(
                        file,
                        new UnreadablePageException(
                                "the table of a Substack export; its posts are the files beside it")))
                : Pages.of();
    }

    /** What the table says of a file by its columns; empty if there is no table or the file is not in it. */
    static Optional<Map<String, String>> row(Blob file) throws IOException {
        Optional<Blob> table = file.beside(TABLE).or(() -> file.beside("../" + TABLE));
        if (table.isEmpty()) {
            return Optional.empty();
        }
        String id = file.fileName().replaceFirst("\\.html$", "");
        try (BufferedReader lines = new BufferedReader(TextFile.open(table.get()))) {
            List<String> columns = Csv.row(lines);
            if (!columns.contains("post_id") || !columns.contains("is_published")) {
                return Optional.empty();
            }
            List<String> cells = Csv.row(lines);
            for (int i = 0; i < MAX_ROWS && !cells.isEmpty(); i++) {
                Map<String, String> row = new HashMap<>();
                for (int c = 0; c < Math.min(columns.size(), cells.size()); c++) {
                    row.put(columns.get(c), cells.get(c));
                }
                if (id.equals(row.get("post_id"))) {
                    return Optional.of(row);
                }
                cells = Csv.row(lines);
            }
        }
        return Optional.empty();
    }

    /** The post of a file and its row. */
    static Pages open(Blob file, Map<String, String> row, LeftOut leftOut) throws IOException {
        if (!row.getOrDefault("is_published", "").equalsIgnoreCase("true")) {
            leftOut.add("drafts");
            return Pages.of();
        }
        PageContent text = HtmlFile.read(file);
        String subtitle = Parser.unescapeEntities(row.getOrDefault("subtitle", ""), false);
        Post post = new Post(() ->
                        (subtitle.isEmpty() ? "" : "<h3 class=\"subtitle\">" + Entities.escape(subtitle) + "</h3>")
                                + text.html())
                .title(Parser.unescapeEntities(row.getOrDefault("title", ""), false))
                .published(FeedDates.iso(row.getOrDefault("post_date", "")));
        return Pages.of(SourcePage.of(file, () -> PageContent.of(post)));
    }
}
