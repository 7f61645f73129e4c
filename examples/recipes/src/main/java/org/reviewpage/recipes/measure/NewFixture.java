// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reviewpage.core.Review;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.source.PageSource;
import org.reviewpage.schema.JsonLdWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How do I turn a page that is read wrongly into a test? Makes a small page that is read in the same way, in which other
 * words stand for the text, and rows that say how it is read, to be corrected by hand.
 *
 * <pre>examples/run NewFixture NAME PAGE [FACT...] [TEXT...]</pre>
 *
 * <p>A fact is a place in the review's JSON-LD, such as {@code /reviewRating}; a text, such as "Verdict: 4 pots", is left as it
 * stands, with the elements around it, for facts that are not found. Without either title, item and rating are looked at.
 */
public final class NewFixture {
    private static final Path TESTS = Path.of("html", "src", "test", "resources");
    private static final String URL = "https://blog.example/2013/12/post.html";
    private static final List<String> USUAL = List.of("/name", "/itemReviewed/name", "/reviewRating");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private NewFixture() {}

    /** Runs the program, in the root of the repository. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2 || !args[0].matches("[a-z0-9-]{1,60}")) {
            System.err.println(
                    "usage: NewFixture NAME PAGE [/FACT...] [TEXT...]; a name is lower-case words and hyphens");
            System.exit(2);
        }
        List<String> facts =
                Stream.of(args).skip(2).filter(arg -> arg.startsWith("/")).toList();
        List<String> texts =
                Stream.of(args).skip(2).filter(arg -> !arg.startsWith("/")).toList();
        write(args[0], Path.of(args[1]), facts.isEmpty() && texts.isEmpty() ? USUAL : facts, texts, TESTS);
    }

    static void write(String name, Path page, List<String> facts, List<String> texts, Path tests) throws IOException {
        String html;
        try (PageSource source = PageSource.open(page)) {
            html = source.next().read().html();
        }
        Map<String, String> read = facts(html, facts);
        String small =
                SmallerPage.of(html, texts, candidate -> facts(candidate, facts).equals(read));
        Path fixture = Files.writeString(
                tests.resolve(Path.of("pages", name + ".html")), small + "\n", StandardOpenOption.CREATE_NEW);
        StringBuilder rows = new StringBuilder();
        read.forEach((fact, value) -> rows.append(name + "\t" + fact + "\t" + value + "\n"));
        Path table = Files.writeString(tests.resolve(Path.of("spec", "pages.tsv")), rows, StandardOpenOption.APPEND);
        System.out.println(fixture + " has " + small.length() + " of " + html.length() + " characters.");
        System.out.println(
                table + " says how it is read, which is what you found wrong: correct the value at the end of");
        System.out.print(rows);
        System.out.println(
                "Pages belong to their authors: put names and sentences of your own for those that are left.");
    }

    /** What is read at each place: a value, or "-" if nothing is; of several reviews, of the first. */
    static Map<String, String> facts(String html, List<String> places) {
        List<Review> reviews = ReviewParser.standard().parse(html, URL).reviews();
        JsonNode json = reviews.isEmpty()
                ? MAPPER.createObjectNode()
                : MAPPER.readTree(JsonLdWriter.standard().write(reviews.get(0)));
        Map<String, String> facts = new LinkedHashMap<>();
        for (String place : places) {
            JsonNode value = json.at(place);
            facts.put(place, value.isMissingNode() ? "-" : value.isValueNode() ? value.asString() : value.toString());
        }
        return facts;
    }
}
