// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.html.testing.Given;

class ScalesTest {
    @ParameterizedTest
    @CsvSource({
        // the same share of another scale
        "'\"ratingValue\": 85, \"bestRating\": 100', 8.5/10, 8.5, 10",
        "'\"ratingValue\": \"4.25\", \"bestRating\": 5', 85%, 85, 100",
        // no scale
        "'\"ratingValue\": 4', 4/5, 4, 5",
        "'\"ratingValue\": 85', 8.5/10, 8.5, 10",
        "'\"ratingValue\": 7', 7/10, 7, 10",
        // a scale that never changes
        "'\"ratingValue\": 4, \"bestRating\": 100', ★★★★☆, 4, 5",
        "'\"ratingValue\": 8.5, \"bestRating\": 5', 8.5/10, 8.5, 10"
    })
    void aHiddenRatingHasTheScaleThatIsShown(String hidden, String shown, double value, double best) {
        List<Review> reviews = Given.reviews(
                """
                <title>Tide (1973) review</title><script type="application/ld+json">
                {"@type": "Review", "itemReviewed": {"@type": "Movie", "name": "Tide"},
                 "reviewRating": {"@type": "Rating", %s}}</script>
                <article><h1>Tide (1973) review</h1><p>%s</p><p>Rating: %s</p></article>""".formatted(hidden, "A quiet film about a lighthouse and the people in it. ".repeat(20), shown));

        assertThat(reviews).singleElement().satisfies(review -> {
            Rating rating = review.rating().orElseThrow();
            assertThat(rating.value()).isEqualTo(value);
            assertThat(rating.best()).contains(best);
            assertThat(rating.asWritten()).contains(shown);
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 1 star (out of 5), F", "2, 2 stars (out of 5), D"})
    void starsWithTheHiddenNumberGoBeforeAGradeOfTheSameShare(int hidden, String stars, String grade) {
        List<Review> reviews = Given.reviews("""
                <title>Tide (1973) review</title><script type="application/ld+json">
                {"@type": "Review", "itemReviewed": {"@type": "Movie", "name": "Tide"},
                 "reviewRating": {"@type": "Rating", "ratingValue": %d}}</script>
                <article><h1>Tide (1973) review</h1><img src="/grade.png" alt="%s"><p>%s</p><p>Grade: %s</p></article>""".formatted(
                        hidden, stars, "A quiet film about a lighthouse and the people in it. ".repeat(20), grade));

        assertThat(reviews).singleElement().satisfies(review -> {
            Rating rating = review.rating().orElseThrow();
            assertThat(rating.value()).isEqualTo(hidden);
            assertThat(rating.best()).contains(5.0);
        });
    }
}
