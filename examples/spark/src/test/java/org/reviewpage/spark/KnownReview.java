// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A review that is in a made archive. {@code KnownReview FOLDER OUT} says which are missing in results. */
record KnownReview(String url, String item, double rating) {
    private static final List<String> WORDS = List.of(
            "harbour", "lantern", "winter", "orchard", "mirror", "captain", "meadow", "letter", "copper", "garden");
    private static final int PARAGRAPHS = 12;
    private static final int SENTENCES = 8;
    private static final double HALF = 0.5;

    static KnownReview of(int number) {
        Random random = new Random(number);
        String item = title(word(random)) + " of the " + title(word(random)) + " " + (1000 + number);
        return new KnownReview("http://blog.example/" + number, item, HALF * (1 + random.nextInt(9)));
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String title(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    String html() {
        Random random = new Random(url.hashCode());
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=en><head><title>Film review: " + item
                + "</title></head><body><nav><a href=/>Home</a> <a href=/about>About</a></nav><article><h1>Film review: "
                + item + "</h1><p class=byline>By Rosa Quint, 18 December 2013</p>");
        for (int i = 0; i < PARAGRAPHS; i++) {
            html.append("<p>");
            for (int j = 0; j < SENTENCES; j++) {
                html.append("The film shows a ")
                        .append(word(random))
                        .append(" and a ")
                        .append(word(random));
                html.append(", and the ").append(word(random)).append(" is filmed with much care. ");
            }
            html.append("</p>");
        }
        return html + "<p>Rating: " + rating + "/5</p></article></body></html>";
    }

    static void write(List<KnownReview> known, Path file) throws IOException {
        Files.write(
                file,
                known.stream()
                        .map(review -> review.url + "\t" + review.item + "\t" + review.rating)
                        .toList());
    }

    /** What is wrong with results: known reviews that are not there once and rightly, and others of that blog. */
    static List<String> problems(List<KnownReview> known, Path out) throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (JsonNode row : rows(out)) {
            for (JsonNode review : row.get("reviews")) {
                String said = review.at("/itemReviewed/name").asString() + "\t"
                        + review.at("/reviewRating/ratingValue").asDouble();
                found.computeIfAbsent(row.get("url").asString(), url -> new ArrayList<>())
                        .add(said);
            }
        }
        List<String> problems = new ArrayList<>();
        for (KnownReview review : known) {
            List<String> seen = found.remove(review.url);
            if (!List.of(review.item + "\t" + review.rating).equals(seen)) {
                problems.add(review + " is there as " + seen);
            }
        }
        found.keySet().stream()
                .filter(url -> url.startsWith("http://blog.example/"))
                .forEach(url -> problems.add(url + " is there though it was destroyed"));
        return problems;
    }

    /** All rows of results. */
    static List<JsonNode> rows(Path out) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        List<JsonNode> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(out.resolve("rows"))) {
            for (Path file : files.sorted().toList()) {
                Files.readAllLines(file).forEach(line -> rows.add(mapper.readTree(line)));
            }
        }
        return rows;
    }

    public static void main(String[] args) throws IOException {
        List<KnownReview> known = Files.readAllLines(Path.of(args[0], "known.tsv")).stream()
                .map(line -> line.split("\t"))
                .map(cells -> new KnownReview(cells[0], cells[1], Double.parseDouble(cells[2])))
                .toList();
        List<String> problems = problems(known, Path.of(args[1]));
        problems.forEach(System.out::println);
        System.out.println(known.size() + " known reviews, " + problems.size() + " problems");
        System.exit(problems.isEmpty() ? 0 : 1);
    }
}
