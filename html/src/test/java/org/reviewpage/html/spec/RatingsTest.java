// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewpage.core.Review;
import org.reviewpage.html.testing.Given;

/** The rating that a post has, by how it is written and by which plugin shows it. */
class RatingsTest {
    static Stream<Arguments> rows() {
        return Stream.of("ratings.tsv", "plugins.tsv").flatMap(Rows::of);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("rows")
    void thePostHasTheRating(String row, String expected, String markup) {
        List<Review> reviews = Given.reviews(Rows.post(markup));
        assertThat(reviews).as(row).isNotEmpty();
        String found = reviews.stream()
                .flatMap(review -> review.rating().stream())
                .map(Rows::text)
                .findFirst()
                .orElse("-");
        assertThat(found).as(row).isEqualTo(expected);
    }
}
