// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;

class JsonLdReaderTest {
    private static Review one(String json) {
        List<Review> reviews = JsonLdReader.standard().read(json);
        assertThat(reviews).hasSize(1);
        return reviews.get(0);
    }

    @Test
    void aReviewNestedInItsItemIsOfThatItem() {
        Review review = one("""
                {"@context": "http://schema.org", "@type": "Movie", "name": "Harbour Lights",
                 "review": {"@type": "Review", "author": "Ann", "reviewRating": {"ratingValue": "4,5", "bestRating": "5"}}}
                """);

        assertThat(review.item().type()).isEqualTo(ItemType.MOVIE);
        assertThat(review.item().name()).contains("Harbour Lights");
        assertThat(review.rating()).contains(Rating.outOf(4.5, 5));
    }

    @Test
    void referencesWithinTheTextAreResolved() {
        Review review = one("""
                {"@graph": [
                  {"@type": "Review", "@id": "#r", "itemReviewed": {"@id": "#film"}},
                  {"@type": "Movie", "@id": "#film", "name": "Harbour Lights", "review": {"@id": "#r"}}]}
                """);

        assertThat(review.item().name()).contains("Harbour Lights");
    }

    @Test
    void brokenJsonIsReadAsFarAsItCanBeUnderstood() {
        Review review = one("""
                <!-- //<![CDATA[
                { /* by a plugin */ "@type": "Review", "name": "Two
                lines", 'reviewBody': 'It\\'s',};
                //]]> -->
                """);

        assertThat(review.title()).contains("Two\nlines");
        assertThat(review.body()).contains("It's");
    }

    @Test
    void textThatIsNoJsonIsRefused() {
        assertThatThrownBy(() -> JsonLdReader.standard().read("Not found"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no JSON object in it");
    }
}
