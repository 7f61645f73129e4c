// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewpage.core.Party;
import org.reviewpage.core.Review;
import org.reviewpage.html.ReviewParser;

/** Who wrote a review and when, by the line between its headline and its text. */
class BylinesTest {
    private static final String ADDRESS = "https://blog.example/films/harbour-lights";

    static Stream<Arguments> bylines() {
        return Rows.of("bylines.tsv");
    }

    static Stream<Arguments> dates() {
        return Rows.of("dates.tsv");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("bylines")
    void theReviewerIsNamed(String names, String line) {
        assertThat(review(line, ADDRESS).reviewers().stream().map(Party::name).collect(Collectors.joining(" + ")))
                .isEqualTo(names.equals("-") ? "" : names);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("dates")
    void theDayOfFirstPublicationIsGiven(String day, String line) {
        assertThat(day(review(line, ADDRESS))).isEqualTo(day);
    }

    @Test
    void theDayInTheAddressIsTheLastWitness() {
        assertThat(day(review("Films", "https://blog.example/2013/12/18/harbour-lights")))
                .isEqualTo("2013-12-18");
        assertThat(day(review("Posted on December 17, 2013", "https://blog.example/2013/12/18/harbour-lights")))
                .isEqualTo("2013-12-17");
        assertThat(day(review("Films", "https://blog.example/2013/12/harbour-lights")))
                .isEqualTo("-");
    }

    private static Review review(String line, String address) {
        String html = Rows.post("").replaceFirst("</h1>", "</h1><p>" + line + "</p>");
        return ReviewParser.standard().parse(html, address).reviews().get(0);
    }

    private static String day(Review review) {
        return review.datePublished().map(date -> date.date().toString()).orElse("-");
    }
}
