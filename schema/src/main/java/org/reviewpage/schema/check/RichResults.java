// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.reviewpage.core.Review;
import org.reviewpage.schema.JsonLdReader;
import org.reviewpage.schema.JsonLdWriter;
import org.reviewpage.schema.node.TypedNode;

/**
 * Checks whether search engines would show reviews as rich results: stars and the like below a result.
 *
 * <pre>{@code
 * for (Finding finding : RichResults.standard().check(reviews)) {
 *     System.out.println(finding.level() + " " + finding.path() + " " + finding.message());
 * }
 * }</pre>
 *
 * <p>The rules are Google's for review snippets and what belongs to them, and one of Yandex. Only what the data shows is
 * decided. A path begins with {@code $} for the one thing in the data, or with {@code $[0]}, {@code $[1]} … for the
 * things in an array or a {@code @graph}; the values of a property are counted if there are several. References by
 * {@code @id} are followed.
 *
 * @see <a href="https://developers.google.com/search/docs/appearance/structured-data/review-snippet">Google: review
 *     snippet</a>
 */
public final class RichResults {
    private static final RichResults STANDARD = new RichResults();

    private static final List<Subject> SUBJECTS = List.of(
            new ReviewRules(),
            new AuthorRules(),
            new ItemRules(),
            new RatingRules(),
            new AggregateRules(),
            new NotesRules(),
            new ProductRules(),
            new FeatureRules(),
            new VideoRules(),
            new DateRules(),
            new ValueRules());

    private RichResults() {}

    /** The check. */
    public static RichResults standard() {
        return STANDARD;
    }

    /** Checks reviews as {@link JsonLdWriter} writes them; the path counts them if there are several. */
    public List<Finding> check(List<Review> reviews) {
        return check(JsonLdWriter.standard().write(Objects.requireNonNull(reviews, "reviews must not be null")));
    }

    /** Checks a JSON-LD text. Where it is no JSON, what can be read of it is checked nevertheless. */
    public List<Finding> check(String json) {
        Report report = new Report();
        StrictJson.check(Objects.requireNonNull(json, "json must not be null"), "$", report);
        check(roots("$", JsonLdReader.standard().nodes(json).nodes()), report);
        return report.findings();
    }

    /** Checks things from any syntax for structured data, each by the path that it is to be called. */
    public List<Finding> check(Map<String, TypedNode> things) {
        Report report = new Report();
        check(Objects.requireNonNull(things, "things must not be null"), report);
        return report.findings();
    }

    /** The things by the paths that they are called: {@code $} for one, {@code $[0]}, {@code $[1]} … for several. */
    public static Map<String, TypedNode> roots(String name, List<TypedNode> things) {
        Map<String, TypedNode> roots = new LinkedHashMap<>();
        for (int i = 0; i < things.size(); i++) {
            roots.put(things.size() == 1 ? name : name + "[" + i + "]", things.get(i));
        }
        return roots;
    }

    /** Checks only that a text is JSON, as strictly as search engines read it; no finding if it is. */
    public List<Finding> checkSyntax(String json, String path) {
        Report report = new Report();
        StrictJson.check(Objects.requireNonNull(json, "json must not be null"), path, report);
        return report.findings();
    }

    private static void check(Map<String, TypedNode> roots, Report report) {
        for (Place place : new AllThings(roots).places()) {
            SUBJECTS.forEach(subject -> subject.check(place, report));
        }
    }
}
