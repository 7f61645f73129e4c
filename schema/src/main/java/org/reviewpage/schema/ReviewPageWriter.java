// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.Objects;
import org.reviewpage.core.Review;
import org.reviewpage.schema.microdata.PageHtml;
import org.reviewpage.schema.microdata.ReviewHtml;

/**
 * Writes a review as HTML with microdata: for a site of your own, from a review that was put together in code or in a
 * form.
 *
 * <p>The article has a title, byline, rating in words and numbers, a list of facts and credits, pictures with captions,
 * links to videos, the text, pros and cons, scores and tags; classes and elements to be styled, and nothing that is
 * fetched from elsewhere but the pictures. All text is escaped. Addresses other than of the web, {@code http} and
 * {@code https}, are left out.
 */
public final class ReviewPageWriter {
    private static final ReviewPageWriter STANDARD = new ReviewPageWriter();

    private ReviewPageWriter() {}

    /** The writer. */
    public static ReviewPageWriter standard() {
        return STANDARD;
    }

    /** The review as an {@code article} element, for a page that you have. */
    public String write(Review review) {
        return ReviewHtml.of(JsonLdWriter.standard().toNode(Objects.requireNonNull(review, "review must not be null")));
    }

    /** The review as an HTML document with a plain style. */
    public String writePage(Review review) {
        return PageHtml.of(
                write(review),
                title(review),
                review.url().orElse(""),
                review.language().orElse("en"));
    }

    private static String title(Review review) {
        return review.title().or(() -> review.item().name()).orElse("Review");
    }
}
