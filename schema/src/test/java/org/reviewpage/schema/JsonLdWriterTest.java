// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Identifier;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Person;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewBuilder;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.core.SubScore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table "fact, where" of the contract, a row a test. */
class JsonLdWriterTest {
    private static JsonNode written(ReviewBuilder review) {
        return JsonMapper.shared().readTree(JsonLdWriter.standard().write(review.build()));
    }

    private static JsonNode json(String json) {
        return JsonMapper.shared().readTree(json.replace('\'', '"'));
    }

    @Test
    void aReviewOfWhichNothingIsKnownStatesNothing() {
        assertThat(written(Review.builder())).isEqualTo(json("{'@context': 'https://schema.org', '@type': 'Review'}"));
    }

    @Test
    void titleTextAndLanguage() {
        JsonNode node =
                written(Review.builder().title("Lights").body("One.\n\nTwo.").language("en"));

        assertThat(node.get("name").asString()).isEqualTo("Lights");
        assertThat(node.get("reviewBody").asString()).isEqualTo("One.\n\nTwo.");
        assertThat(node.get("inLanguage").asString()).isEqualTo("en");
    }

    @Test
    void reviewersAreOneANode() {
        JsonNode node = written(Review.builder()
                .reviewers(List.of(Person.of("Ann", "https://a.example/ann"), Organization.of("The Lamp"))));

        assertThat(node.get("author")).isEqualTo(json("""
                [{'@type': 'Person', 'name': 'Ann', 'url': 'https://a.example/ann'},
                 {'@type': 'Organization', 'name': 'The Lamp'}]"""));
    }

    @Test
    void theSiteIsThePublisher() {
        JsonNode node = written(Review.builder().publisher(Organization.of("The Lamp")));

        assertThat(node.get("publisher")).isEqualTo(json("{'@type': 'Organization', 'name': 'The Lamp'}"));
    }

    @Test
    void datesAreAsExactAsThePage() {
        JsonNode node = written(Review.builder()
                .datePublished(PublicationDate.of(LocalDate.of(2013, 12, 18)))
                .dateModified(PublicationDate.of(OffsetDateTime.parse("2014-01-02T20:15:00+01:00"))));

        assertThat(node.get("datePublished").asString()).isEqualTo("2013-12-18");
        assertThat(node.get("dateModified").asString()).isEqualTo("2014-01-02T20:15:00+01:00");
    }

    @Test
    void theAddressNamesTheNode() {
        JsonNode node = written(Review.builder().url("https://a.example/lights"));

        assertThat(node.get("url").asString()).isEqualTo("https://a.example/lights");
        assertThat(node.get("@id").asString()).isEqualTo("https://a.example/lights#review");
    }

    @Test
    void aRatingHasItsScaleAndItsWords() {
        JsonNode node = written(Review.builder().rating(Rating.of(3.5, 0, 5).as("★★★½")));

        assertThat(node.get("reviewRating")).isEqualTo(json("""
                {'@type': 'Rating', 'ratingValue': 3.5, 'bestRating': 5, 'worstRating': 0, 'alternateName': '★★★½'}"""));
    }

    @Test
    void aScaleThatIsNotKnownIsNotWritten() {
        JsonNode node = written(Review.builder().rating(Rating.unscaled(8)));

        assertThat(node.get("reviewRating")).isEqualTo(json("{'@type': 'Rating', 'ratingValue': 8}"));
    }

    @Test
    void numbersHaveNoNeedlessFractionAndNoExponent() {
        String json = JsonLdWriter.standard()
                .write(Review.builder().rating(Rating.of(1e-7, -1e21, 100.0)).build());

        assertThat(json)
                .contains("\"ratingValue\": 0.0000001,")
                .contains("\"worstRating\": -1000000000000000000000")
                .contains("\"bestRating\": 100,");
    }

    @Test
    void subScoresLeaveTheOverallRatingASingleNode() {
        JsonNode node = written(Review.builder()
                .rating(Rating.outOf(8, 10))
                .reviewers(List.of(Person.of("Ann")))
                .datePublished(PublicationDate.of(LocalDate.of(2013, 12, 18)))
                .subScores(List.of(new SubScore("Graphics", Rating.outOf(9, 10)))));

        assertThat(node.get("reviewRating").isObject()).isTrue();
        assertThat(node.get("associatedReview")).isEqualTo(json("""
                {'@type': 'Review', 'reviewAspect': 'Graphics',
                 'reviewRating': {'@type': 'Rating', 'ratingValue': 9, 'bestRating': 10, 'worstRating': 0},
                 'author': {'@type': 'Person', 'name': 'Ann'}, 'datePublished': '2013-12-18'}"""));
    }

    @Test
    void prosAndConsAreLists() {
        JsonNode node = written(Review.builder().pros(List.of("Light", "Quiet")).cons(List.of("Dear")));

        assertThat(node.get("positiveNotes")).isEqualTo(json("""
                {'@type': 'ItemList', 'itemListElement': [
                  {'@type': 'ListItem', 'position': 1, 'name': 'Light'},
                  {'@type': 'ListItem', 'position': 2, 'name': 'Quiet'}]}"""));
        assertThat(node.get("negativeNotes").get("itemListElement")).hasSize(1);
    }

    @Test
    void summaryAndTags() {
        JsonNode node = written(Review.builder().summary("Go.").tags(List.of("film", "sea, boats")));

        assertThat(node.get("description").asString()).isEqualTo("Go.");
        assertThat(node.get("keywords")).isEqualTo(json("['film', {'@type': 'DefinedTerm', 'name': 'sea, boats'}]"));
    }

    @Test
    void theItemHasItsMostSpecificTypeItsNamesYearAndIdentifiers() {
        JsonNode node = written(Review.builder()
                .item(ReviewedItem.builder()
                        .type(ItemType.BOOK)
                        .name("Lights")
                        .alternateNames(List.of("Luces"))
                        .year(987)
                        .genres(List.of("Saga"))
                        .identifiers(List.of(
                                Identifier.isbn("978-0"),
                                Identifier.sameAs("https://b.example/1"),
                                Identifier.sameAs("https://b.example/2"),
                                new Identifier("oclc", "7")))
                        .build()));

        assertThat(node.get("itemReviewed")).isEqualTo(json("""
                {'@type': 'Book', 'name': 'Lights', 'alternateName': 'Luces', 'datePublished': '0987', 'genre': 'Saga',
                 'isbn': '978-0', 'sameAs': ['https://b.example/1', 'https://b.example/2'],
                 'identifier': {'@type': 'PropertyValue', 'propertyID': 'oclc', 'value': '7'}}"""));
    }

    @Test
    void theYearIsInThePropertyThatTheTypeHas() {
        assertThat(item(ItemType.PRODUCT).get("releaseDate").asString()).isEqualTo("2013");
        assertThat(item(ItemType.THEATER_EVENT).get("startDate").asString()).isEqualTo("2013");
        assertThat(item(ItemType.RESTAURANT).get("foundingDate").asString()).isEqualTo("2013");
        assertThat(item(ItemType.TV_SEASON).get("datePublished").asString()).isEqualTo("2013");
    }

    private static JsonNode item(ItemType type) {
        ReviewedItem item = ReviewedItem.builder().type(type).year(2013).build();
        return written(Review.builder().item(item)).get("itemReviewed");
    }

    @Test
    void aProductRefersBackToItsReviewForSearchEnginesAskThat() {
        ReviewedItem product = ReviewedItem.builder().type(ItemType.of("Car")).build();
        JsonNode node = written(Review.builder().url("https://a.example/p").item(product));

        assertThat(node.get("itemReviewed").get("review")).isEqualTo(json("{'@id': 'https://a.example/p#review'}"));
    }

    @Test
    void noneAndSeveralReviewsAreAGraph() {
        Review review = Review.builder().url("https://a.example/p").build();
        JsonNode none = JsonMapper.shared().readTree(JsonLdWriter.standard().write(List.of()));
        JsonNode two = JsonMapper.shared().readTree(JsonLdWriter.standard().write(List.of(review, review)));

        assertThat(none).isEqualTo(json("{'@context': 'https://schema.org', '@graph': []}"));
        assertThat(two.get("@graph").get(0).get("@id").asString()).isEqualTo("https://a.example/p#review");
        assertThat(two.get("@graph").get(1).get("@id").asString()).isEqualTo("https://a.example/p#review-2");
    }

    @Test
    void noValueCanEndTheScript() {
        Review review = Review.builder().title("</script><!-- & \u2028\u2029.").build();

        assertThat(JsonLdWriter.standard().writeScript(review)).isEqualTo("""
                <script type="application/ld+json">
                {
                  "@context": "https://schema.org",
                  "@type": "Review",
                  "name": "\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029."
                }
                </script>""");
    }

    @Test
    void halfASurrogatePairBecomesTheReplacementCharacter() {
        assertThat(written(Review.builder().title("a\uD83Db😀")).get("name").asString())
                .isEqualTo("a\uFFFDb😀");
    }

    @Test
    void nullIsRefusedAtOnce() {
        assertThatThrownBy(() -> JsonLdWriter.standard().write((Review) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("review must not be null");
    }
}
