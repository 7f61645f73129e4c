// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewpage.core.Party;
import org.reviewpage.core.Review;
import org.reviewpage.html.testing.Given;

/** What a post says, whichever engine wrote the page around it. */
class PlatformsTest {
    static Stream<Arguments> rows() {
        return Rows.of("platforms.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void thePostIsRead(
            String engine,
            String headline,
            String reviewer,
            String day,
            String item,
            String rating,
            String first,
            String last) {
        List<Review> reviews = Given.reviews(Rows.text("/pages/platform-" + engine + ".html"));
        assertThat(reviews).hasSize(1);
        Review review = reviews.get(0);
        SoftAssertions all = new SoftAssertions();
        all.assertThat(review.title()).as("headline").contains(headline);
        all.assertThat(review.reviewers().stream().map(Party::name).collect(Collectors.joining("; ")))
                .as("reviewer")
                .isEqualTo(reviewer.equals("-") ? "" : reviewer);
        all.assertThat(review.datePublished().map(date -> date.date().toString()))
                .as("day")
                .contains(day);
        all.assertThat(review.item().name().orElse("")).as("item").isEqualToIgnoringCase(item);
        all.assertThat(review.rating().map(Rows::text)).as("rating").contains(rating);
        all.assertThat(review.body().orElse(""))
                .as("text")
                .startsWith(first)
                .containsPattern("(?s)\\Q" + last + "\\E.{0,40}$");
        all.assertAll();
    }
}
