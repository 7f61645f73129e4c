// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.reviewpage.core.Review;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A table (RFC 4180) with a row for each review; several values in a cell are separated by semicolons. It begins with a
 * byte order mark, without which Excel takes UTF-8 for the locale's old character set.
 */
final class CsvResults implements Results {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;
    private boolean begun;

    CsvResults(Writer out) {
        this.out = out;
    }

    @Override
    public void write(ObjectNode line) throws IOException {
        begin();
        for (JsonNode node : line.get("reviews")) {
            String body = node.path("reviewBody").asString("");
            for (Review review : Columns.reviews(node)) {
                List<String> row = new ArrayList<>();
                row.add(harmless(line.path("source").asString("")));
                row.add(harmless(line.path("url").asString("")));
                Columns.ALL.values().forEach(column -> row.add(cell(column.apply(review))));
                row.add(harmless(body));
                writeRow(row);
            }
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
            List<String> header = new ArrayList<>(List.of("source", "url"));
            header.addAll(Columns.ALL.keySet());
            header.add("body");
            out.write(BYTE_ORDER_MARK);
            writeRow(header);
            begun = true;
        }
    }

    private void writeRow(List<String> cells) throws IOException {
        out.write(cells.stream().map(CsvResults::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(Collection<?> values) {
        String cell = values.stream().map(Values::brief).collect(Collectors.joining("; "));
        return values.stream().allMatch(Number.class::isInstance) ? cell : harmless(cell);
    }

    private static String quoted(String cell) {
        boolean needed = cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Spreadsheets take a cell that begins so for a formula, some with the full-width forms too. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
