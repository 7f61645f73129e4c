// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.html.ReviewParser;

/**
 * How do I tell the parser what the parts of my pages are called? Give them, besides their own, the names that are in use
 * everywhere. Prints title and rating of a page where a reader's verdict stands in the midst of the text.
 *
 * <pre>examples/run TeachAPlatform</pre>
 */
public final class TeachAPlatform {
    /** What the engine of the blog calls its parts, and the names that the parser knows. */
    private static final Map<String, String> PARTS = Map.of(
            ".qp-heading", "entry-title",
            ".qp-copy", "entry-content",
            ".qp-echo", "comment");

    private TeachAPlatform() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        Document page = Jsoup.parse("""
                <html><body><div class="qp-slogan">The quay</div><div class="qp-heading">Review: Low Tide</div>
                <div class="qp-copy">
                <p>The boats of Low Tide lie on their sides for most of its length, and so do the people, waiting for a sea
                that is late. It is a slow film and knows why it is slow.</p>
                <div class="qp-echo"><p>I disagree with every word. My rating: 1/5</p></div>
                <p>Much of it is hands: hands on rope, hands in water, one hand on a door that stays shut. When the door
                opens the film is nearly over, and I was sorry for every minute that was left out.</p>
                <p>Rating: 4/5</p></div></body></html>
                """, "https://quay.example/low-tide");
        PARTS.forEach((own, known) -> page.select(own).addClass(known));

        for (Review review : ReviewParser.standard().parse(page).reviews()) {
            String rating = review.rating().flatMap(Rating::asWritten).orElse("?");
            System.out.println(review.title().orElse("?") + ": " + rating);
        }
    }
}
