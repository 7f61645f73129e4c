// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.util.Optional;

/** RV-ITEM, RV-RATING, RV-DATE, YX-URL: what a review must have. */
final class ReviewRules implements Subject {
    @Override
    public void check(Place review, Report report) {
        if (!Reviews.isReview(review)) {
            return;
        }
        Optional<Place> nesting = Reviews.nesting(review);
        if (nesting.isEmpty() && !review.has("itemReviewed")) {
            report.add("RV-ITEM", review.path("itemReviewed"));
        }
        if (review.parent().isPresent() && nesting.isPresent() && review.has("itemReviewed")) {
            report.add("RV-ITEM-NESTED", review.path("itemReviewed"));
        }
        rating(review, report);
        if (!review.has("datePublished")) {
            report.add("RV-DATE", review.path("datePublished"));
        }
        boolean organization =
                Reviews.item(review).filter(item -> item.isA("Organization")).isPresent();
        if (organization && !review.has("url")) {
            report.add("YX-URL", review.path("url"));
        }
    }

    /**
     * The table of properties calls it required; the text lets a signed and dated review do without, and Google's
     * example of pros and cons has none.
     */
    private static void rating(Place review, Report report) {
        if (!review.has("reviewRating")) {
            boolean signed = review.has("author") && review.has("datePublished");
            boolean notes = review.has("positiveNotes") || review.has("negativeNotes");
            report.add(signed || notes ? Level.WARNING : Level.ERROR, "RV-RATING", review.path("reviewRating"));
        }
        for (Place.Value value : review.values("reviewRating")) {
            if (value.text().isPresent()) {
                report.add("RV-RATING-TYPE", value.path());
            }
        }
        for (Place rating : review.things("reviewRating")) {
            if (!rating.isA("Rating")) {
                report.add("RV-RATING-TYPE", rating.path());
            }
        }
    }
}
