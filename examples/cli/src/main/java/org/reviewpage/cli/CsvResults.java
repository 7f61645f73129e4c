// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reviewpage.core.Media;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.schema.JsonLdReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A table (RFC 4180) with a row for each review; several values in a cell are separated by semicolons. It begins with a
 * byte order mark, without which Excel takes UTF-8 for the locale's old character set.
 */
final class CsvResults implements Results {
    private static final Map<String, Function<Review, ? extends Collection<?>>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("title", review -> many(review.title()));
        COLUMNS.put("author", Review::reviewers);
        COLUMNS.put("publisher", review -> many(review.publisher()));
        COLUMNS.put("date", review -> many(review.datePublished()));
        COLUMNS.put("language", review -> many(review.language()));
        COLUMNS.put("item_type", review -> List.of(review.item().type()));
        COLUMNS.put("item", review -> many(review.item().name()));
        COLUMNS.put("item_year", review -> many(review.item().year()));
        COLUMNS.put("rating", review -> many(review.rating().map(Rating::value)));
        COLUMNS.put("worst", review -> many(review.rating().flatMap(Rating::worst)));
        COLUMNS.put("best", review -> many(review.rating().flatMap(Rating::best)));
        COLUMNS.put("rating_as_written", review -> many(review.rating().flatMap(Rating::asWritten)));
        COLUMNS.put("credits", review -> review.item().credits());
        COLUMNS.put("pros", Review::pros);
        COLUMNS.put("cons", Review::cons);
        COLUMNS.put("images", review -> addresses(review, Media.Kind.IMAGE));
        COLUMNS.put("videos", review -> addresses(review, Media.Kind.VIDEO));
    }

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
            ObjectNode facts = (ObjectNode) node.deepCopy();
            String body = facts.path("reviewBody").asString(""); // may be longer than what the reader takes
            facts.remove("reviewBody");
            for (Review review : JsonLdReader.standard().read(facts.toString())) {
                List<String> row = new ArrayList<>();
                row.add(harmless(line.path("source").asString("")));
                row.add(harmless(line.path("url").asString("")));
                COLUMNS.values().forEach(column -> row.add(cell(column.apply(review))));
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
            header.addAll(COLUMNS.keySet());
            header.add("body");
            out.write(BYTE_ORDER_MARK);
            writeRow(header);
            begun = true;
        }
    }

    private void writeRow(List<String> cells) throws IOException {
        out.write(cells.stream().map(CsvResults::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static <T> List<T> many(Optional<T> value) {
        return value.map(List::of).orElse(List.of());
    }

    private static List<String> addresses(Review review, Media.Kind kind) {
        return review.media().stream()
                .filter(media -> media.kind() == kind)
                .map(media -> media.contentUrl().or(media::embedUrl).orElse(""))
                .toList();
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
