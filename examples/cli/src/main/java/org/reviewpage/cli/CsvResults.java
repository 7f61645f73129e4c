// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A table (RFC 4180) with a row for each review; several values in a cell are separated by semicolons. */
final class CsvResults implements Results {
    /** The columns and where their values stand: in the line, or in the review where the path begins with review. */
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("source", "/source");
        COLUMNS.put("url", "/url");
        COLUMNS.put("title", "/review/name");
        COLUMNS.put("author", "/review/author");
        COLUMNS.put("date", "/review/datePublished");
        COLUMNS.put("language", "/review/inLanguage");
        COLUMNS.put("item_type", "/review/itemReviewed/@type");
        COLUMNS.put("item", "/review/itemReviewed/name");
        COLUMNS.put("item_year", "/review/itemReviewed/datePublished");
        COLUMNS.put("rating", "/review/reviewRating/ratingValue");
        COLUMNS.put("worst", "/review/reviewRating/worstRating");
        COLUMNS.put("best", "/review/reviewRating/bestRating");
        COLUMNS.put("rating_as_written", "/review/reviewRating/alternateName");
        COLUMNS.put("credits", "/credits");
        COLUMNS.put("pros", "/review/positiveNotes/itemListElement");
        COLUMNS.put("cons", "/review/negativeNotes/itemListElement");
        COLUMNS.put("images", "/review/image");
        COLUMNS.put("videos", "/review/video");
        COLUMNS.put("body", "/review/reviewBody");
    }

    private final Writer out;

    private boolean begun;

    CsvResults(Writer out) {
        this.out = out;
    }

    @Override
    public void write(ObjectNode line) throws IOException {
        begin();
        for (JsonNode review : line.get("reviews")) {
            ObjectNode row = line.deepCopy();
            row.set("review", review);
            CreditNodes.of(review.path("itemReviewed")).forEach(row.withArray("/credits")::add);
            writeRow(COLUMNS.values().stream()
                    .map(path -> cell(row.at(JsonPointer.compile(path))))
                    .toList());
        }
        out.flush();
    }

    @Override
    public void end() throws IOException {
        begin();
        out.flush();
    }

    private void begin() throws IOException {
        if (!begun) {
            writeRow(new ArrayList<>(COLUMNS.keySet()));
            begun = true;
        }
    }

    private void writeRow(List<String> cells) throws IOException {
        out.write(cells.stream().map(CsvResults::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String quoted(String cell) {
        boolean needed = cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static String cell(JsonNode value) {
        if (value.isNumber()) {
            return value.asString();
        }
        return harmless(
                value.isArray()
                        ? value.valueStream().map(CsvResults::plain).distinct().collect(Collectors.joining("; "))
                        : plain(value));
    }

    private static String plain(JsonNode value) {
        if (value.isObject()) {
            for (String property : List.of("name", "contentUrl", "embedUrl", "url")) {
                if (value.has(property)) {
                    return value.get(property).asString();
                }
            }
            return "";
        }
        return value.isMissingNode() || value.isNull() ? "" : value.asString();
    }

    /** Spreadsheets take a cell that begins so for a formula. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
