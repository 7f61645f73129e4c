// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Media;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.core.Rating;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.page.Warning;
import org.reviewpage.html.testing.Given;

class StructuredDataTest {
    private static <T> List<T> values(Field<T> field, String html) {
        List<T> values = new ArrayList<>();
        for (Extractor extractor : StructuredData.all()) {
            values.addAll(Given.values(extractor, field, html));
        }
        return values;
    }

    private static String script(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    @Test
    void aReviewIsReportedWithItemAndRating() {
        String html = script("""
                {"@context": "https://schema.org", "@type": "Review", "datePublished": "2013-12-18",
                 "author": {"@type": "Person", "name": "Ada Poe"},
                 "itemReviewed": {"@type": "Movie", "name": "Tide", "director": {"name": "Pia Sandoval"}},
                 "reviewRating": {"@type": "Rating", "ratingValue": "3.5", "bestRating": 5}}""");

        assertThat(values(Field.ITEM_NAME, html)).containsExactly("Tide");
        assertThat(values(Field.ITEM_TYPE, html)).containsExactly(ItemType.MOVIE);
        assertThat(values(Field.RATING, html)).containsExactly(Rating.outOf(3.5, 5));
        assertThat(values(Field.CREDIT, html)).hasToString("[director: Pia Sandoval]");
        assertThat(values(Field.REVIEWERS, html).get(0).get(0).name()).isEqualTo("Ada Poe");
        assertThat(values(Field.IS_REVIEW, html)).containsExactly(true);
    }

    @Test
    void aReviewInsideOfItsItemIsTheSame() {
        String html = script("""
                {"@type": "Book", "name": "Ash", "review": {"@type": "Review", "author": "Ada Poe",
                 "reviewRating": {"ratingValue": 4, "bestRating": 5}}}""");

        assertThat(values(Field.ITEM_NAME, html)).containsExactly("Ash");
        assertThat(values(Field.ITEM_TYPE, html)).containsExactly(ItemType.BOOK);
    }

    @Test
    void aBrokenScriptCostsNoOther() {
        String html = script("{\"@type\": \"Review\", ,,, ") + script("""
                [{"@type": ["Review"], "itemReviewed": {"@type": "Movie", "name": "Tide"}}]""");

        assertThat(values(Field.ITEM_NAME, html)).containsExactly("Tide");
        assertThat(ReviewParser.standard().parse(html, null).warnings())
                .extracting(Warning::code)
                .contains("json-ld-unreadable");
    }

    @Test
    void thePostInAGraphSpeaksForItsReview() {
        String html = script("""
                {"@graph": [{"@type": "WebSite", "name": "Second Row"},
                 {"@type": "BlogPosting", "headline": "On Tide", "datePublished": "2013-12-18",
                  "author": {"@id": "#ada"}}, {"@id": "#ada", "@type": "Person", "name": "Ada Poe"}]}""");

        assertThat(values(Field.TITLE, html)).containsExactly("On Tide");
        assertThat(values(Field.REVIEWERS, html).get(0).get(0).name()).isEqualTo("Ada Poe");
    }

    @Test
    void aSiteAsTheAuthorGivesWayToAByline() {
        String html = script("""
                {"@type": "BlogPosting", "headline": "On Tide", "datePublished": "2013-12-18",
                  "author": {"@type": "Organization", "name": "The Lantern"}}""");

        assertThat(Given.candidates(StructuredData.all().get(0), html))
                .filteredOn(candidate -> candidate.field() == Field.REVIEWERS)
                .extracting(Candidate::confidence)
                .containsExactly(0.5);
    }

    @Test
    void readersReviewsAreNotTheReviewers() {
        String html = script("""
                {"@type": "Product", "name": "Kettle", "review": [
                 {"@type": "Review", "author": "Bo", "reviewRating": {"ratingValue": 1, "bestRating": 5}},
                 {"@type": "Review", "author": "Cy", "reviewRating": {"ratingValue": 5, "bestRating": 5}}]}""");

        assertThat(values(Field.RATING, html)).isEmpty();
    }

    @Test
    void aScaleThatMarkupLeavesOutIsTheOneThatSearchEnginesAssume() {
        assertThat(values(Field.RATING, script("""
                {"@type": "Review", "reviewRating": {"ratingValue": 4}, "itemReviewed": {"name": "Tide"}}"""))).containsExactly(Rating.of(4, 1, 5));
        assertThat(values(Field.RATING, script("""
                {"@type": "Review", "reviewRating": {"ratingValue": 8.3}, "itemReviewed": {"name": "Tide"}}"""))).containsExactly(Rating.unscaled(8.3));
    }

    @Test
    void anAggregateIsNobodysRating() {
        String html = script("""
                {"@type": "Movie", "name": "Tide", "aggregateRating": {"@type": "AggregateRating", "ratingValue": 4.1}}""");

        assertThat(values(Field.RATING, html)).isEmpty();
    }

    @Test
    void aNameThatPluginsCopyFromTheTitleIsWorthLess() {
        String html = "<h1>Tide: a forecast</h1>" + script("""
                {"@type": "Review", "itemReviewed": {"@type": "Thing", "name": "Tide: a forecast"}}""");

        assertThat(Given.candidates(StructuredData.all().get(0), html))
                .filteredOn(candidate -> candidate.field() == Field.ITEM_NAME)
                .allSatisfy(candidate -> assertThat(candidate.confidence()).isLessThan(0.7));
    }

    @Test
    void theYearBehindANameIsNoPartOfIt() {
        String html = script("""
                {"@type": "Review", "itemReviewed": {"@type": "Movie", "name": "Tide (1973)"}}""");

        assertThat(values(Field.ITEM_NAME, html)).containsExactly("Tide");
    }

    @Test
    void aPostThatHasAReviewIsNotWhatItIsAbout() {
        String html = script("""
                {"@type": "BlogPosting", "headline": "Tide", "author": "Ada Poe", "publisher": {"name": "Ada's blog"},
                 "review": {"@type": "Review", "itemReviewed": {"@type": "Movie", "name": "Tide", "director": "Pia Sandoval"}}}""");

        assertThat(values(Field.CREDIT, html)).hasToString("[director: Pia Sandoval]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 out of 5 | 4   | 5",
                "8/10       | 8   | 10",
                "★★★★☆      | 4   | 5",
                "85%        | 85  | 100",
                "B+         | 83  | 100"
            })
    void aRatingInWordsOrSignsIsRead(String written, double value, double best) {
        String review = "{\"@type\": \"Review\", \"itemReviewed\": {\"@type\": \"Movie\", \"name\": \"Tide\"},"
                + " \"reviewRating\": %s}";

        for (String rating : List.of("\"" + written + "\"", "{\"ratingValue\": \"" + written + "\"}")) {
            assertThat(values(Field.RATING, script(review.formatted(rating))))
                    .singleElement()
                    .satisfies(read -> {
                        assertThat(read.value()).isEqualTo(value);
                        assertThat(read.best()).contains(best);
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type': 'UserReview', 'itemReviewed': {'name': 'Tide'}, 'reviewRating': {'ratingValue': 4, 'bestRating': 5}}",
                "{'@type': ['Review', 'UserReview'], 'itemReviewed': {'name': 'Tide'}, 'reviewRating': '4/5'}",
                "{'@type': 'ClaimReview', 'itemReviewed': {'name': 'Tide'}, 'reviewRating': {'ratingValue': 1, 'bestRating': 6}}",
                "{'@type': 'Recipe', 'name': 'Soup', 'review': {'@type': 'Review', 'reviewRating': '5/5', 'author': 'Bo'}}",
                "{'@type': 'Review', 'itemReviewed': {'@type': 'Recipe', 'name': 'Soup'}, 'reviewRating': '5/5'}",
                "{'@type': 'Review', 'name': 'Tide', 'reviewRating': {'ratingValue': 4.2, 'bestRating': 5, 'ratingCount': 60}}"
            })
    void whatOthersSayIsNotTheReviewers(String json) {
        assertThat(values(Field.RATING, script(json.replace('\'', '"')))).isEmpty();
    }

    @Test
    void aReviewWrittenIntoItsItemIsOfThatItemThoughItDoesNotSaySo() {
        String html = """
                <div itemscope itemtype="https://schema.org/Movie"><b itemprop="name">Tide</b>
                <div itemscope itemtype="https://schema.org/Review"><i itemprop="author">Ada Poe</i>
                <meta itemprop="reviewRating" content="4/5"></div></div>""";

        assertThat(values(Field.ITEM_NAME, html)).containsExactly("Tide");
        assertThat(values(Field.RATING, html)).hasSize(1);
    }

    @Test
    void itemAndReviewAreTheSameInWhicheverTheOtherIsNested() {
        String review = "\"@type\": \"Review\", \"author\": \"Ada Poe\", \"reviewRating\": \"4/5\"";
        String movie = "\"@type\": \"Movie\", \"name\": \"Tide\"";

        for (String json : List.of(
                "{" + review + ", \"itemReviewed\": {" + movie + "}}",
                "{" + movie + ", \"review\": {" + review + "}}",
                "{" + movie + ", \"review\": [{" + review + "}]}",
                "{" + movie + ", \"@reverse\": {\"itemReviewed\": {" + review + "}}}",
                "[{" + movie + ", \"@id\": \"#m\"}, {" + review + ", \"itemReviewed\": {\"@id\": \"#m\"}}]",
                "[{" + movie + ", \"review\": {\"@id\": \"#r\"}}, {" + review + ", \"@id\": \"#r\"}]")) {
            assertThat(values(Field.ITEM_NAME, script(json))).as(json).containsExactly("Tide");
            assertThat(values(Field.ITEM_TYPE, script(json))).as(json).containsExactly(ItemType.MOVIE);
            assertThat(values(Field.RATING, script(json))).as(json).hasSize(1);
        }
    }

    @Test
    void aRoleNamesThePartOfAnActorAndTheWorkOfAContributor() {
        String html = script("""
                {"@type": "Review", "itemReviewed": {"@type": "Movie", "name": "Tide",
                 "actor": {"@type": "PerformanceRole", "actor": {"@type": "Person", "name": "Ines Moro"}, "characterName": "Clara"},
                 "contributor": {"@type": "Role", "roleName": "cinematographer", "contributor": {"@type": "Person", "name": "Lev Orlov"}}}}""");

        assertThat(values(Field.CREDIT, html))
                .extracting(Object::toString)
                .containsExactly("actor: Ines Moro as Clara", "cinematographer: Lev Orlov");
    }

    @Test
    void theHeadTellsOfTheThingInOpenGraph() {
        String html = """
                <head><meta property="og:type" content="video.movie"><meta property="og:title" content="On Tide">
                <meta property="video:director" content="Pia Sandoval">
                <meta property="video:actor" content="https://social.example/ines"></head>""";

        assertThat(values(Field.ITEM_TYPE, html)).containsExactly(ItemType.MOVIE);
        assertThat(values(Field.CREDIT, html)).hasToString("[director: Pia Sandoval]");
        assertThat(values(Field.ITEM_NAME, html)).isEmpty();
        assertThat(values(Field.ITEM_TYPE, "<head><meta property='og:type' content='article'></head>"))
                .isEmpty();
    }

    @Test
    void whatIsSaidOfAVideoCompletesTheOneThatTheArticleEmbeds() {
        String text = "<p>" + "The film begins slowly, in a harbour, at night, and nobody speaks. ".repeat(4) + "</p>";
        String described = script("""
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "VideoObject", "name": "Tide in two minutes", "uploadDate": "2013-12-01",
                   "contentUrl": "https://www.youtube.com/watch?v=aB3-_678901"},
                  {"@type": "VideoObject", "name": "Of another post", "uploadDate": "2013-11-01",
                   "embedUrl": "https://www.youtube.com/embed/zZ3-_678901?feature=oembed"}]}""");
        String embedded = "<iframe src=https://www.youtube.com/embed/aB3-_678901?rel=0></iframe>";

        List<Media> media = Given.reviews("<article><h1>Tide review</h1>" + text + embedded + text
                        + "<p>Rating: 4/5</p></article>" + described)
                .get(0)
                .media();

        assertThat(media)
                .containsExactly(Media.builder(Media.Kind.VIDEO)
                        .embedUrl("https://www.youtube.com/embed/aB3-_678901")
                        .thumbnailUrl("https://i.ytimg.com/vi/aB3-_678901/hqdefault.jpg")
                        .name("Tide in two minutes")
                        .uploadDate(PublicationDate.of(LocalDate.of(2013, 12, 1)))
                        .build());
    }
}
