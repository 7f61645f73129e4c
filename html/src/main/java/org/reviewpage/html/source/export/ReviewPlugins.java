// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewpage.core.Rating;
import org.reviewpage.core.SubScore;
import org.reviewpage.html.source.syntax.PhpSerialized;
import org.reviewpage.html.words.Resource;
import org.reviewpage.html.words.Text;
import tools.jackson.databind.JsonNode;

/**
 * The verdicts that plugins and themes of WordPress keep beside a post: {@code wp_review_total}, {@code taq_review_score}.
 *
 * <p>{@code review-plugins.tsv} names their keys; readers' votes are not among them. A 0 is a box that nobody filled in.
 */
final class ReviewPlugins {
    private static final int LONGEST_NUMBER = 6;
    private static final int MOST_CRITERIA = 50;

    private static final List<Row> ROWS = Resource.lines(ReviewPlugins.class, "review-plugins.tsv").stream()
            .map(line -> line.split("\t"))
            .map(cells -> new Row(cells[0], cells[1], List.of(cells).subList(2, cells.length)))
            .toList();

    private record Row(String kind, String key, List<String> cells) {
        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        double best(int index) {
            return Double.parseDouble(cell(index));
        }
    }

    private ReviewPlugins() {}

    /** Adds what the values that are kept beside a post say. */
    static void read(Map<String, String> meta, Post post) {
        Optional<Rating> rating = Optional.empty();
        for (Row row : ROWS) {
            String value = meta.getOrDefault(row.key(), "");
            if (value.isEmpty()) {
                continue;
            }
            Optional<Rating> found = Optional.empty();
            switch (row.kind()) {
                case "item" -> post.itemName(value);
                case "rating" -> found = holds(row.cell(1), meta) ? rating(value, row.best(0)) : Optional.empty();
                default -> found = criteria(row, value, meta, post);
            }
            if (rating.isEmpty() && found.isPresent()) {
                rating = found;
                post.rating(found.get(), row.key() + " " + value);
            }
        }
    }

    /** Adds the verdicts on parts; the mean of them where that is the verdict on the whole. */
    private static Optional<Rating> criteria(Row row, String value, Map<String, String> meta, Post post) {
        JsonNode all = PhpSerialized.read(value);
        JsonNode list = row.cell(0).equals(".") ? all : all.path(row.cell(0));
        String condition = row.cell(4);
        if (!holds(condition, meta)
                && !condition.equals("has_review=" + all.path("has_review").asString(""))) {
            return Optional.empty();
        }
        List<Double> values = new ArrayList<>();
        for (JsonNode part : list) {
            String name = Text.collapse(part.path(row.cell(1)).asString(""));
            Optional<Rating> rating = rating(part.path(row.cell(2)).asString(""), row.best(3));
            if (!name.isEmpty() && rating.isPresent() && values.size() < MOST_CRITERIA) {
                post.subScore(new SubScore(name, rating.get()));
                values.add(rating.get().value());
            }
        }
        return row.kind().equals("mean") && !values.isEmpty()
                ? Optional.of(Rating.outOf(mean(values), row.best(3)))
                : Optional.empty();
    }

    private static double mean(List<Double> values) {
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return Math.round(mean * 10) / 10.0;
    }

    private static boolean holds(String condition, Map<String, String> meta) {
        String[] pair = condition.split("=", 2);
        return condition.isEmpty() || pair[1].equals(meta.get(pair[0]));
    }

    private static Optional<Rating> rating(String text, double best) {
        String number = text.strip().replace(',', '.');
        if (number.isEmpty() || number.length() > LONGEST_NUMBER || !number.matches("\\d{1,3}(?:\\.\\d{1,4})?")) {
            return Optional.empty();
        }
        double value = Double.parseDouble(number);
        return value > 0 && value <= best ? Optional.of(Rating.outOf(value, best)) : Optional.empty();
    }
}
