// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Review;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.Limits;
import org.reviewpage.html.page.Warning;
import org.reviewpage.html.testing.Given;
import org.reviewpage.html.testing.Pages;

/** A limit that is reached costs what is beyond it, and is said. */
class ReviewParserLimitsTest {
    private static String review(String more) {
        return "<title>Harbour Lights</title><article><h1>Harbour Lights (2013)</h1>" + Pages.PROSE
                + "<p>Rating: 4/5</p>" + more + "</article>";
    }

    private static ParsedPage parsed(String html, Limit limit, long value) {
        Limits limits = Limits.standard().with(limit, value);
        return ReviewParser.builder().limits(limits).build().parse(html, Given.URL);
    }

    private static List<String> codes(ParsedPage page) {
        return page.warnings().stream().map(Warning::code).toList();
    }

    @Test
    void ofManyCreditsTheFirstAreTaken() {
        String cast = IntStream.range(0, 6)
                .mapToObj(i -> "\"Ada Poe" + "abcdef".charAt(i) + "\"")
                .collect(Collectors.joining(","));
        ParsedPage page = parsed(
                review(
                        "<script type=application/ld+json>{\"@type\":\"Review\",\"itemReviewed\":{\"@type\":\"Movie\",\"name\":"
                                + "\"Harbour Lights\",\"actor\":[" + cast + "]}}</script>"),
                Limit.CREDITS,
                4);
        assertThat(page.reviews().get(0).item().credits()).hasSize(4);
        assertThat(codes(page)).containsExactly("credits");
    }

    @Test
    void ofManyPicturesTheFirstAreTaken() {
        String pictures = IntStream.range(0, 6)
                .mapToObj(i -> "<p><img width=640 height=480 src=/pictures/" + i + ".jpg></p>")
                .collect(Collectors.joining());
        ParsedPage page = parsed(review(pictures), Limit.MEDIA, 4);
        assertThat(page.reviews().get(0).media()).hasSize(4);
        assertThat(codes(page)).containsExactly("media");
    }

    @Test
    void ofManyPostsTheFirstAreRead() {
        String posts = IntStream.range(0, 4)
                .mapToObj(i -> "<article><h2>Harbour Lights " + "ABCD".charAt(i) + "</h2>" + Pages.PROSE + Pages.PROSE
                        + "<p>Rating: " + i + "/5</p></article>")
                .collect(Collectors.joining());
        ParsedPage page = parsed("<title>A blog</title>" + posts, Limit.REVIEWS, 3);
        assertThat(page.reviews()).hasSize(3);
        assertThat(codes(page)).containsExactly("reviews");
    }

    @Test
    void aTextIsCutAndAValueThatHoldsALongerOneIsLeftOut() {
        String name = "harbour ".repeat(20);
        ParsedPage page = parsed(
                review(
                        "<script type=application/ld+json>{\"@type\":\"Review\",\"author\":{\"@type\":\"Person\",\"name\":\""
                                + name
                                + "\"},\"itemReviewed\":{\"@type\":\"Movie\",\"name\":\"" + name + "\"}}</script>"),
                Limit.FIELD_LENGTH,
                100);
        Review review = page.reviews().get(0);
        assertThat(review.reviewers()).isEmpty();
        assertThat(review.item().name().orElseThrow()).hasSizeLessThanOrEqualTo(100);
        assertThat(codes(page)).contains("field-length");
        assertThat(review.body().orElseThrow()).hasSizeGreaterThan(100);
    }

    @Test
    void ofALongTextTheBeginningIsTaken() {
        ParsedPage page = parsed(review(""), Limit.BODY_LENGTH, 50);
        assertThat(page.reviews().get(0).body().orElseThrow()).hasSize(50);
        assertThat(codes(page)).contains("body-length");
    }

    @Test
    void scriptsBeyondMeasureAreNotRead() {
        String script = "<script type=application/ld+json>{\"@type\":\"Review\",\"name\":[[[\"x\"]]]}</script>";
        assertThat(codes(parsed(review(script), Limit.JSON_LD_CHARACTERS, 20))).containsExactly("json-ld-characters");
        assertThat(codes(parsed(review(script.repeat(3)), Limit.JSON_LD_SCRIPTS, 2)))
                .containsExactly("json-ld-scripts");
        assertThat(codes(parsed(review(script), Limit.JSON_LD_DEPTH, 3))).containsExactly("json-ld-depth");
        assertThat(codes(parsed(review(script), Limit.JSON_LD_DEPTH, 4))).isEmpty();
    }

    @Test
    void thingsBeyondMeasureAreNotRead() {
        String microdata = "<i itemscope itemtype=https://schema.org/Movie><b itemprop=name>x</b></i>";
        assertThat(codes(parsed(review(microdata.repeat(3)), Limit.MARKUP_ITEMS, 2)))
                .containsExactly("markup-items");
        String microformat = "<i class=h-card><b class=p-name>x</b></i>";
        assertThat(codes(parsed(review(microformat.repeat(3)), Limit.MARKUP_ITEMS, 2)))
                .containsExactly("markup-items");
        String rdfa = "<i typeof=Movie vocab=https://schema.org/><b property=name>x</b></i>";
        assertThat(codes(parsed(review(rdfa.repeat(21)), Limit.MARKUP_ITEMS, 1)))
                .contains("markup-items");
    }

    @Test
    void thingsInsideOfEachOtherBeyondMeasureAreNotRead() {
        String things = "<i itemprop=about itemscope itemtype=https://schema.org/Thing><b itemprop=name>x</b>";
        assertThat(codes(parsed(review(things.repeat(6)), Limit.MARKUP_DEPTH, 4)))
                .containsExactly("markup-depth");
        String card = "<i class='p-author h-card'><b class=p-name>x</b>";
        assertThat(codes(parsed(review(card.repeat(6)), Limit.MARKUP_DEPTH, 4))).containsExactly("markup-depth");
        String rdfa = "<i property=about typeof=Thing vocab=https://schema.org/><b property=name>x</b>";
        assertThat(codes(parsed(review(rdfa.repeat(7)), Limit.MARKUP_DEPTH, 4))).containsExactly("markup-depth");
        assertThat(codes(parsed(review(rdfa.repeat(3) + card.repeat(3)), Limit.MARKUP_DEPTH, 4)))
                .isEmpty();
    }

    @Test
    void referencesBeyondMeasureAreNotFollowed() {
        String parts = "<b id=a itemprop=name class=fn>x</b><b id=c itemprop=name class=fn>x</b>";
        String microdata = "<i itemscope itemtype=https://schema.org/Thing itemref='a c'></i>";
        assertThat(codes(parsed(review(parts + microdata), Limit.MARKUP_REFERENCES, 1)))
                .containsExactly("markup-references");
        String microformat = "<i class=vcard><a class=include href=#a></a><a class=include href=#c></a></i>";
        assertThat(codes(parsed(review(parts + microformat), Limit.MARKUP_REFERENCES, 1)))
                .containsExactly("markup-references");
        assertThat(codes(parsed(review(parts + microdata + microformat), Limit.MARKUP_REFERENCES, 2)))
                .isEmpty();
    }

    @Test
    void valuesAndTextsBeyondMeasureAreSaid() {
        String values = "<b itemprop=name class=p-name>x</b>".repeat(2_001);
        String thing = "<i itemscope itemtype=https://schema.org/Thing class=h-card>";
        assertThat(codes(parsed(review(thing + values), Limit.PAGE_DEPTH, 500))).contains("markup-items");
        String text = "<b itemprop=name class=p-name property=name typeof=Thing>" + "word ".repeat(41_000) + "</b>";
        assertThat(codes(parsed(review(thing + text), Limit.PAGE_DEPTH, 500))).contains("field-length");
    }

    @Test
    void whenTheTimeIsOverWhatWasFoundIsTaken() {
        ParsedPage page = ReviewParser.builder()
                .limits(Limits.standard().with(Limit.TIME_BUDGET, 1))
                .build()
                .parse(review("<p>word</p>".repeat(20_000)), Given.URL);
        assertThat(codes(page)).contains("time-budget");
    }

    @Test
    void whereNothingWasFoundInTimeThereIsNoReview() {
        ReviewParser withoutTime = new ReviewParser(List.of(), Limits.standard());
        assertThat(withoutTime.parse(review(""), Given.URL).reviews()).isEmpty();
    }

    @Test
    void aStreamIsReadAsFarAsTheLimitsAllow() throws IOException {
        byte[] html = (review("") + " ".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        ByteArrayInputStream in = new ByteArrayInputStream(html);
        Limits limits = Limits.standard().with(Limit.PAGE_CHARACTERS, 2_000);
        ParsedPage page = ReviewParser.builder().limits(limits).build().parse(in, null, Given.URL);
        assertThat(codes(page)).containsExactly("page-characters");
        assertThat(page.reviews()).hasSize(1);
        assertThat(in.available()).isGreaterThan(80_000);
    }
}
