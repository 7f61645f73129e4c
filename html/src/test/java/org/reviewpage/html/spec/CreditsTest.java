// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Review;
import org.reviewpage.html.testing.Given;

/** The credits that a post names, by their layout and by the language of their labels. */
class CreditsTest {
    static Stream<Arguments> rows() {
        return Rows.of("credits.tsv");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("rows")
    void thePostNames(String row, String expected, String markup) {
        List<Review> reviews = Given.reviews(Rows.post(markup));
        assertThat(reviews).as(row).hasSize(1);
        List<Credit> credits = reviews.get(0).item().credits();
        String found = credits.stream().map(Credit::toString).collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).as(row).isEqualTo(expected);
    }
}
