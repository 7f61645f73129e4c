// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewpage.core.Review;
import org.reviewpage.html.ParsedPage;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.page.Warning;
import org.reviewpage.html.testing.Given;
import org.reviewpage.schema.JsonLdWriter;

/** A review among things that break parsers: it is read as if they were not there. */
class HostilePiecesTest {
    private static final String PROSE =
            "<p>The harbour is grey for most of the film, and nobody in it seems to mind, which is why it stays with you. "
                    + "By the end the lights have told more than the people did, and that is all one may ask for.</p>";

    private static String review(String inner) {
        return "<html><head><title>Harbour Lights (2013) review</title></head><body><article><h1>Harbour Lights (2013)"
                + " review</h1><div class=entry-content>" + PROSE.repeat(3) + inner + PROSE
                + "<p>Rating: 8/10</p></div></article></body></html>";
    }

    static Stream<String> inners() {
        return Stream.of(
                "<div>".repeat(800) + "deep" + "</div>".repeat(800),
                "<span>x</span>".repeat(500),
                "<b>word ".repeat(600),
                "<a href=/x><b><i><u>text</a></b></i></u> ".repeat(100),
                "<table><tr><td>x ".repeat(100),
                "<script>var a = 1;</script>".repeat(500),
                "<!--".repeat(1_000) + "-->",
                "<i class='" + "x".repeat(200_000) + "' style='" + "a:b;".repeat(50_000) + "'>x</i>",
                "<img alt=x src='data:image/png;base64," + "A".repeat(200_000) + "'>",
                "<p>" + "9".repeat(20_000) + " " + "9/".repeat(5_000) + "</p>",
                "<p>" + "Ada (as ".repeat(2_000) + "</p>",
                "<p>" + "★☆".repeat(3_000) + " and so on</p>",
                "<p>a" + "\u0301".repeat(20_000) + "\u202e\u200b\u0001 end</p>",
                "<p>&#xD83D; lone \ud83d halves \udc00</p>",
                "<script type=application/ld+json>" + "[".repeat(20_000) + "</script>",
                "<script type=application/ld+json>{\"@type\":\"Review\",}</script>",
                "<div itemscope itemtype='http://schema.org/Thing' id=a itemref='b a'></div>"
                        + "<div itemscope itemprop=x itemtype='http://schema.org/Thing' id=b itemref='a b'></div>",
                "<p>Posted on February 31, 2014, 0000-00-00</p><time datetime='0000-00-00 00:00:00'>x</time>");
    }

    @ParameterizedTest
    @MethodSource("inners")
    void whatStandsInTheMidstOfAReviewDoesNotHideIt(String inner) {
        ParsedPage page = ReviewParser.standard().parse(review(inner), Given.URL);
        assertThat(page.warnings()).extracting(Warning::code).doesNotContain("extractor-failed");
        Review found = page.reviews().get(0);
        assertThat(found.title()).contains("Harbour Lights (2013) review");
        assertThat(found.rating().orElseThrow().value()).isEqualTo(8);
        assertThat(found.body().orElseThrow()).contains("The harbour is grey");
        assertThat(JsonLdWriter.standard().write(page.reviews())).contains("Harbour Lights");
    }

    @Test
    void ofAPageWithMoreNodesThanAnyTheFirstAreRead() {
        ParsedPage page = ReviewParser.standard().parse(review("") + "<!---->".repeat(200_000), Given.URL);
        assertThat(page.warnings()).extracting(Warning::code).containsExactly("page-nodes");
        assertThat(page.reviews()).hasSize(1);
    }

    @Test
    void ofAPageThatIsTooLongTheBeginningIsRead() {
        ParsedPage page = ReviewParser.standard().parse(review("") + " ".repeat(8_000_000), Given.URL);
        assertThat(page.warnings()).extracting(Warning::code).containsExactly("page-characters");
        assertThat(page.reviews()).hasSize(1);
    }

    @Test
    void numbersBeyondAllMeasureAreNoRatings() {
        String markup = "<script type=application/ld+json>{\"@context\":\"https://schema.org\",\"@type\":\"Review\","
                + "\"reviewRating\":{\"ratingValue\":1e400,\"bestRating\":\"1e1000000000\"}}</script>";
        ParsedPage page = ReviewParser.standard().parse(review(markup), Given.URL);
        assertThat(page.reviews().get(0).rating().orElseThrow().value()).isEqualTo(8);
    }

    @Test
    void aPageOfNothingHoldsNoReview() {
        for (String nothing : new String[] {"", " ", "\u0000", "<", "<!--", "<html>", "\ufffd\ufffdPNG", "]]>"}) {
            assertThat(ReviewParser.standard().parse(nothing, null).reviews()).isEmpty();
        }
    }
}
