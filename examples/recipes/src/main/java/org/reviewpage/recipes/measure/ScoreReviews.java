// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reviewpage.core.Review;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Source;
import org.reviewpage.schema.JsonLdReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well does it work on my pages? Compares what {@code extract --format ndjson} printed with labels and prints, for each
 * field, the score, of how many pages, and on which it is wrong.
 *
 * <pre>examples/run ScoreReviews GOLD.jsonl FOUND.ndjson</pre>
 */
public final class ScoreReviews {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Source ANYWHERE = new Source("found", "", "");

    /** The scores of a field, from 0 to 1, and the files with less than 1. */
    private record Scores(List<Double> each, List<String> wrong) {
        void add(double score, String file) {
            each.add(score);
            if (score < 1) {
                wrong.add(file);
            }
        }

        String line(String field) {
            double mean = each.stream().mapToDouble(score -> score).average().orElse(0);
            String files = wrong.isEmpty() ? "" : "  " + String.join(" ", wrong);
            return String.format(Locale.ROOT, "%-14s %.3f of %d%s", field, mean, each.size(), files);
        }
    }

    private final Map<String, Scores> fields = new LinkedHashMap<>();

    private ScoreReviews() {}

    /** Runs the program. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: ScoreReviews GOLD.jsonl FOUND.ndjson");
            System.exit(2);
        }
        score(Path.of(args[0]), Path.of(args[1]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void score(Path gold, Path found, PrintStream out) throws IOException {
        Map<String, List<Review>> reviews = new HashMap<>();
        for (String line : Files.readAllLines(found)) {
            JsonNode page = MAPPER.readTree(line);
            String source = page.path("source").asString("");
            String json = MAPPER.writeValueAsString(page.path("reviews"));
            reviews.put(
                    source.substring(source.lastIndexOf('/') + 1),
                    JsonLdReader.standard().read(json));
        }
        ScoreReviews scores = new ScoreReviews();
        for (String line : Files.readAllLines(gold)) {
            GoldPage page = new GoldPage(MAPPER.readTree(line));
            scores.page(page, reviews.getOrDefault(page.file(), List.of()));
        }
        scores.fields.forEach((field, score) -> out.println(score.line(field)));
    }

    private void page(GoldPage page, List<Review> found) {
        add("is-review", page.hasReview() != found.isEmpty() ? 1 : 0, page);
        if (page.hasReview() && !page.isSingleReview()) {
            double gold = page.json().path("reviews").size();
            add("count", Math.min(gold, found.size()) / Math.max(gold, found.size()), page);
        }
        if (page.isSingleReview()) {
            review(page, found.isEmpty() ? Review.builder().build() : found.get(0));
        }
    }

    private void review(GoldPage page, Review found) {
        JsonNode gold = page.json().path("reviews").path(0);
        one(Field.TITLE, found.title(), gold.path("headline"), page);
        one(Field.ITEM_NAME, found.item().name(), gold.path("item").path("name"), page);
        one(Field.ITEM_TYPE, Optional.of(found.item().type()), gold.path("item").path("type"), page);
        one(
                Field.REVIEWERS,
                Optional.of(found.reviewers()).filter(those -> !those.isEmpty()),
                gold.path("author"),
                page);
        one(Field.DATE_PUBLISHED, found.datePublished(), gold.path("date"), page);
        one(Field.RATING, found.rating(), gold.path("rating"), page);

        List<Boolean> credits = found.item().credits().stream()
                .flatMap(credit -> judge(Field.CREDIT, credit, page).stream())
                .toList();
        long right = credits.stream().filter(isRight -> isRight).count();
        int all = credits.size() + gold.path("credits").size();
        add("credit", all == 0 ? 1 : Math.min(1, 2.0 * right / all), page);
    }

    /** Right, or rightly absent. */
    private <T> void one(Field<T> field, Optional<T> value, JsonNode gold, GoldPage page) {
        boolean isLabelled = !gold.isMissingNode() && !gold.isNull();
        boolean isRight = isLabelled
                ? value.flatMap(found -> judge(field, found, page)).orElse(false)
                : value.isEmpty() || field == Field.ITEM_TYPE;
        add(field.toString(), isRight ? 1 : 0, page);
    }

    private static <T> Optional<Boolean> judge(Field<T> field, T value, GoldPage page) {
        return page.judge(new Candidate<>(field, value, ANYWHERE, 1));
    }

    private void add(String field, double score, GoldPage page) {
        fields.computeIfAbsent(field, unseen -> new Scores(new ArrayList<>(), new ArrayList<>()))
                .add(score, page.file());
    }
}
