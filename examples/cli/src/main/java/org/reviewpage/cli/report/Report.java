// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reviewpage.core.Review;
import org.reviewpage.html.ParsedPage;
import org.reviewpage.html.evidence.Evidence;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.schema.JsonLdWriter;
import tools.jackson.databind.node.ObjectNode;

/**
 * A static site about reviews: an overview with a table of all, and a page each.
 *
 * <p>Pages are drawn by {@link #draw} in as many threads as wanted, then added one after the other in their order; of
 * what was added only the lines of the table are kept in memory.
 */
public final class Report {
    private static final String REVIEWS = "reviews";

    private final Path folder;
    private final Function<Object, String> inWords;
    private final List<Row> rows = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Overview overview = new Overview();
    private int pages;

    /** A review with its page of the site. */
    public record Drawn(Review review, String html) {}

    /** A page that could not be read. */
    private record Failure(String source, String reason) {}

    /** What the template of the first page asks for. */
    private record Index(
            int pages,
            int reviews,
            int rated,
            String mean,
            String years,
            List<Chart> charts,
            List<Ranking> rankings,
            Ranking completeness,
            List<Row> rows,
            List<Failure> failures) {}

    /**
     * A report without reviews.
     *
     * @param folder where it is written; made if it is not there, an earlier report in it is replaced
     * @param inWords says any value of evidence in a line
     */
    public Report(Path folder, Function<Object, String> inWords) throws IOException {
        this.folder = folder;
        this.inWords = inWords;
        Files.createDirectories(folder.resolve(REVIEWS));
    }

    /** The pages of a parsed page's reviews. */
    public List<Drawn> draw(ParsedPage page, String source) {
        List<Review> reviews = page.reviews();
        List<ObjectNode> nodes = JsonLdWriter.standard().toNodes(reviews);
        List<Integer> articles = page.evidence().stream()
                .filter(Report::saysThatItIsOne)
                .map(Evidence::article)
                .distinct()
                .toList();
        return IntStream.range(0, reviews.size())
                .mapToObj(i -> {
                    List<Evidence> evidence = page.evidence().stream()
                            .filter(each -> i < articles.size() && each.article() == articles.get(i))
                            .toList();
                    ReviewPage view = new ReviewPage(reviews.get(i), nodes.get(i), evidence, source, inWords);
                    return new Drawn(reviews.get(i), Templates.REVIEW.execute(view));
                })
                .toList();
    }

    private static boolean saysThatItIsOne(Evidence evidence) {
        return evidence.won()
                && evidence.candidate().field() == Field.IS_REVIEW
                && Boolean.TRUE.equals(evidence.candidate().value());
    }

    /** Adds the reviews of the next page. */
    public void add(List<Drawn> reviews) throws IOException {
        pages++;
        for (Drawn drawn : reviews) {
            String href = String.format(Locale.ROOT, REVIEWS + "/%05d.html", rows.size() + 1);
            Files.writeString(folder.resolve(href), drawn.html());
            rows.add(Row.of(href, drawn.review()));
            overview.count(drawn.review());
        }
    }

    /** Adds a page that could not be read. */
    public void addFailure(String source, String reason) {
        pages++;
        failures.add(new Failure(source, reason));
    }

    /** Writes the overview, and removes the pages of an earlier report that had more. */
    public void finish() throws IOException {
        for (String name : List.of("report.css", "report.js")) {
            Files.write(folder.resolve(name), Templates.file(name));
        }
        Index index = new Index(
                pages,
                overview.reviews(),
                overview.rated(),
                overview.mean(),
                overview.years(),
                overview.charts(),
                overview.rankings(),
                overview.completeness(),
                rows,
                failures);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("index.html"))) {
            Templates.INDEX.execute(index, out);
        }
        try (Stream<Path> all = Files.list(folder.resolve(REVIEWS))) {
            for (Path page : all.filter(this::isOfAnEarlierReport).toList()) {
                Files.delete(page);
            }
        }
    }

    private boolean isOfAnEarlierReport(Path page) {
        String name = page.getFileName().toString();
        return name.matches("[0-9]{5,9}\\.html")
                && Integer.parseInt(name.substring(0, name.length() - 5)) > rows.size();
    }
}
