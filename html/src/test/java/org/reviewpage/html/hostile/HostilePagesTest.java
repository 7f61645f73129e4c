// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.core.Party;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.html.ParsedPage;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.page.Warning;
import org.reviewpage.html.testing.Given;
import org.reviewpage.schema.JsonLdWriter;
import org.reviewpage.schema.ReviewPageWriter;

/** What breaks parsers stands in the midst of a review, and costs nothing but itself. */
class HostilePagesTest {
    private static final Map<String, byte[]> PAGES = HostilePages.of(0.02);

    static Stream<String> names() {
        return PAGES.keySet().stream();
    }

    private static ParsedPage parsed(String name) {
        return ReviewParser.standard().parse(PAGES.get(name + ".html"), null, Given.URL);
    }

    private static Review review(String name) {
        return parsed(name).reviews().get(0);
    }

    private static List<String> codes(ParsedPage page) {
        return page.warnings().stream().map(Warning::code).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theReviewAroundItIsFound(String name) {
        ParsedPage page = ReviewParser.standard().parse(PAGES.get(name), null, Given.URL);
        assertThat(codes(page)).doesNotContain("extractor-failed", "time-budget");
        assertThat(page.reviews()).hasSize(1);
        assertThat(page.reviews().get(0).title()).contains("Harbour Lights (2013) review");
        assertThat(page.reviews().get(0).rating().orElseThrow().value()).isEqualTo(4);
        assertThat(page.mainText()).contains("The harbour is grey");
        assertThat(JsonLdWriter.standard().writeScript(page.reviews())).containsOnlyOnce("</script>");
    }

    @Test
    void textBelowAThousandElementsIsRead() {
        ParsedPage page = parsed("01-div-100k");
        assertThat(page.mainText()).contains("deep");
        assertThat(codes(page)).containsExactly("page-depth");
    }

    @Test
    void aDocumentBuiltTwentyThousandLevelsDeepIsRead() {
        Document document = Jsoup.parse(HostilePages.review("", ""), Given.URL);
        Element at = document.selectFirst(".entry-content");
        for (int i = 0; i < 20_000; i++) {
            at = at.appendElement("div");
        }
        at.text("deep");
        ParsedPage page = ReviewParser.standard().parse(document);
        assertThat(page.reviews()).hasSize(1);
        assertThat(page.mainText()).contains("deep");
        assertThat(codes(page)).containsExactly("page-depth");
    }

    @Test
    void whatIsQuadraticInJsoupIsNotCalled() throws IOException {
        List<String> offences = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String source = Files.readString(file);
                for (String call : List.of("cssSelector()", "elementSiblingIndex()", ":contains(", ":matches(")) {
                    if (source.contains(call)) {
                        offences.add(file.getFileName() + " " + call);
                    }
                }
            }
        }
        assertThat(offences).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21-latin1-is-cp1252",
                "22-late",
                "23-ascii-says-utf-16",
                "24-utf-16-without-mark",
                "25-bogus",
                "25-utf-7"
            })
    void theTextIsDecodedAsBrowsersDo(String name) {
        assertThat(parsed(name).mainText()).contains("“Fähre” – it’s naïve");
    }

    @Test
    void utf7IsNeverRead() {
        assertThat(parsed("25-utf-7").mainText()).contains("+ADw-script+AD4-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"26-depth", "26-number"})
    void aBrokenScriptCostsNoOther(String name) {
        ParsedPage page = parsed(name);
        assertThat(page.reviews().get(0).reviewers()).extracting(Party::name).containsExactly("Ada Poe");
        assertThat(codes(page)).containsAnyOf("json-ld-unreadable", "json-ld-depth");
    }

    @Test
    void ofElevenScriptsAsPagesWriteThemOnlyNonsenseIsUnreadable() {
        assertThat(codes(parsed("29-broken"))).containsExactly("json-ld-unreadable");
    }

    @Test
    void keysThatAreStatedTwiceAreReported() {
        ParsedPage page = parsed("30-twice");
        assertThat(page.reviews().get(0).reviewers()).extracting(Party::name).containsExactly("Bo Quill");
        assertThat(codes(page)).containsExactly("json-ld-duplicate-key");
        assertThat(page.warnings())
                .extracting(Warning::message)
                .singleElement()
                .asString()
                .contains("twice", "line ");
    }

    @Test
    void halvesOfCharactersAreReplaced() {
        assertThat(JsonLdWriter.standard().write(review("32-surrogate")))
                .contains("Ada � Poe")
                .matches(json -> json.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000));
    }

    @Test
    void charactersThatSteerAreNotTaken() {
        String json = JsonLdWriter.standard().write(review("43-controls"));
        assertThat(json.chars()).noneMatch(c -> c < ' ' && c != '\n' || c == 0x202e || c == 0x2066 || c == 0x200b);
        assertThat(json).doesNotContain("\\u0000", "\\u0007", "\\u001b");
    }

    @Test
    void addressesAreOfTheWebAndHoldNoPassword() {
        String json = JsonLdWriter.standard().write(review("44-addresses"));
        assertThat(json).doesNotContainIgnoringCase("script:").doesNotContain("file:", "data:", "pass@", "passwd");
        assertThat(json).contains("https://evil.example/b.jpg");
    }

    @Test
    void markupInValuesIsText() {
        Review review = review("45-markup-in-values");
        assertThat(review.item().name().orElseThrow()).contains("{{7*7}} ${x}");
        assertThat(JsonLdWriter.standard().writeScript(review)).doesNotContain("<img");
        assertThat(ReviewPageWriter.standard().write(review)).doesNotContain("<img src=x");
    }

    @Test
    void daysThatAreNoneAreNoDates() {
        assertThat(review("46-dates").datePublished().map(String::valueOf).orElse(""))
                .doesNotContain("0000", "2014-02-31", "9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"評価：８／１０", "Rating: ٨/١٠", "Rating: ८/१०"})
    void digitsOfOtherScriptsAreReadAsWhatTheyAreOrNotAtAll(String rating) {
        String page = HostilePages.review("", "").replace("Rating: 4/5", rating);
        assertThat(Given.reviews(page).get(0).rating().map(Rating::value).orElse(8.0))
                .isEqualTo(8);
    }

    @Test
    void aCountInARatingAttributeIsNoRating() {
        String page = HostilePages.review("", "<div class=rating data-rating=150>150 votes</div>");
        assertThat(codes(ReviewParser.standard().parse(page, Given.URL))).doesNotContain("extractor-failed");
        assertThat(Given.reviews(page).get(0).rating().orElseThrow().value()).isEqualTo(4);
    }

    @Test
    void describedAddressesAreMadeAbsoluteOrLeftOut() {
        String json =
                "{\"@type\":\"Review\",\"author\":{\"@type\":\"Person\",\"name\":\"Ada Poe\",\"url\":\"../about/\"},"
                        + "\"itemReviewed\":{\"@type\":\"Movie\",\"name\":\"Harbour Lights\",\"sameAs\":[\"javascript:x\","
                        + "\"https://ada:pass@db.example/1\",\"//db.example/2\"],\"image\":\"http:///x.jpg\"}}";
        String page = HostilePages.review("", "<script type=application/ld+json>" + json + "</script>");
        String written = JsonLdWriter.standard().write(Given.reviews(page));
        assertThat(written)
                .contains("https://blog.example/2013/about/", "https://db.example/2")
                .doesNotContain("script:", "pass@", "x.jpg", "\"../");
    }

    @Test
    void aBaseOfAnotherHostIsNotGoneBy() {
        assertThat(JsonLdWriter.standard().write(review("48-base"))).doesNotContain("evil.example");
    }

    @Test
    void withoutAnAddressRelativeOnesAreLeftOut() {
        ParsedPage page = ReviewParser.standard().parse(PAGES.get("48-base.html"), null, null);
        assertThat(page.reviews().get(0).media()).isEmpty();
    }

    @Test
    void theLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.ROOT);
                String root = JsonLdWriter.standard().write(review("44-addresses"));
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(JsonLdWriter.standard().write(review("44-addresses")))
                        .isEqualTo(root);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void manyThreadsMayShareAParser() {
        List<String> names = List.of("44-addresses", "47-cycle", "46-dates", "29-broken");
        List<String> alone = names.stream().map(name -> parsed(name).toString()).toList();
        List<String> together = Stream.iterate(0, i -> i + 1)
                .limit(40)
                .parallel()
                .map(i -> parsed(names.get(i % names.size())).toString())
                .toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % alone.size()));
        }
    }
}
