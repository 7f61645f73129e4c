// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.html.ParsedPage;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.schema.JsonLdWriter;
import tools.jackson.databind.node.ObjectNode;

/**
 * How do I read something that a review has no place for? With a field of your own and an extractor that reports it; it is
 * weighed and explained as all fields are. Prints the running time of a film, in the JSON-LD of its review.
 *
 * <pre>examples/run AddAField</pre>
 */
public final class AddAField {
    /** How long a film is; the surest of what is reported wins. */
    static final Field<Duration> RUNNING_TIME = Field.one("running-time", Function.identity());

    private AddAField() {}

    /** Reads lines such as {@code Running time: 108 min}. */
    static final class RunningTime implements Extractor {
        private static final Pattern LINE = Pattern.compile("^Running time: (\\d{1,3}) min");

        @Override
        public String name() {
            return "running-time";
        }

        @Override
        public void extract(Article article, Findings findings) {
            for (Block block : article.blocks()) {
                Matcher line = LINE.matcher(block.text());
                if (line.find()) {
                    findings.report(RUNNING_TIME, Duration.ofMinutes(Long.parseLong(line.group(1))), 0.9, block);
                }
            }
        }
    }

    /** Takes no arguments. */
    public static void main(String[] args) {
        String html = """
                <article><h1>Film review: Snow Line</h1><p>Running time: 108 min</p>
                <p>Two climbers who cannot stand each other are stuck in a hut for nine days, and for most of the film that
                is all there is: two bunks, one stove, and a voice on the radio.</p><p>Rating: 4/5</p></article>
                """;
        ParsedPage page = ReviewParser.builder().add(new RunningTime()).build().parse(html, null);
        ObjectNode review = JsonLdWriter.standard().toNode(page.reviews().get(0));
        for (Duration time : page.values(RUNNING_TIME)) {
            review.withObject("/itemReviewed").put("duration", time.toString());
        }
        System.out.println(review.toPrettyString());
    }
}
