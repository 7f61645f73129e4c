// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.core.Rating;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;

/**
 * How do I read a rating that only my blog writes? With an extractor of your own; this one knows popcorn buckets out of
 * six, and prints the rating of a page that has five.
 *
 * <pre>examples/run TeachANotation</pre>
 */
public final class TeachANotation {
    private TeachANotation() {}

    /** Reads lines such as {@code 5 buckets of popcorn}. */
    static final class Popcorn implements Extractor {
        private static final Pattern BUCKETS = Pattern.compile("\\b([0-6]) buckets? of popcorn\\b");

        @Override
        public String name() {
            return "popcorn";
        }

        @Override
        public void extract(Article article, Findings findings) {
            for (Block block : article.blocks()) {
                Matcher buckets = BUCKETS.matcher(block.text());
                if (buckets.find()) {
                    Rating rating = Rating.outOf(Double.parseDouble(buckets.group(1)), 6);
                    findings.report(Field.RATING, rating.as(buckets.group()), 0.9, block); // right in 9 of 10 cases
                }
            }
        }
    }

    /** Takes no arguments. */
    public static void main(String[] args) {
        ReviewParser parser = ReviewParser.builder().add(new Popcorn()).build();
        String html = """
                <article><h1>Film review: Snow Line</h1>
                <p>Two climbers who cannot stand each other are stuck in a hut for nine days, and for most of the film that
                is all there is: two bunks, one stove, and a voice on the radio.</p>
                <p>Verdict: 5 buckets of popcorn</p></article>
                """;
        parser.parse(html, null)
                .reviews()
                .forEach(review -> System.out.println(review.rating().orElseThrow()));
    }
}
