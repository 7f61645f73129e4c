// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Credit;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Person;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.core.Role;
import tools.jackson.databind.node.ObjectNode;

/** What is said on a page that has markup of its own. */
class MergeTest {
    private static final String URL = "https://ferry.example/tide/";

    private static final Review TIDE = review("Tide", "Rosa Quint", 4);

    private static Review review(String name, String author, double rating) {
        return Review.builder()
                .url(URL)
                .title("Review: " + name)
                .reviewers(List.of(Person.of(author, "https://ferry.example/rosa/")))
                .rating(Rating.of(rating, 1, 5))
                .item(ReviewedItem.builder()
                        .type(ItemType.MOVIE)
                        .name(name)
                        .year(1973)
                        .credits(List.of(Credit.of(Role.DIRECTOR, Person.of("Ana Lima"))))
                        .build())
                .build();
    }

    private static List<ObjectNode> said(String html, Review... reviews) {
        return new Merge(OwnThings.of(html, URL)).nodes(List.of(reviews));
    }

    private static String script(String json) {
        return "<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>";
    }

    private static ObjectNode only(List<ObjectNode> nodes) {
        assertThat(nodes).hasSize(1);
        return nodes.get(0);
    }

    @Test
    void aPageWithoutMarkupGetsTheWholeReview() {
        ObjectNode node = only(said("<h1>Tide</h1>", TIDE));

        assertThat(node.propertyNames())
                .contains("@context", "@type", "@id", "author", "reviewRating", "itemReviewed")
                .doesNotContain("isPartOf");
    }

    @Test
    void aReviewThatThePageStatesInJsonLdIsNotSaidAgain() {
        String own = script(
                "{'@type': 'Movie', 'name': 'Tide', 'review': {'@type': 'Review',"
                        + " 'author': {'@type': 'Person', 'name': 'Rosa'}, 'reviewRating': {'@type': 'Rating', 'ratingValue': 4}}}");

        assertThat(said(own, TIDE)).isEmpty();
    }

    @Test
    void aReviewThatThePageStatesInMicrodataIsNotSaidAgain() {
        String own = "<div itemscope itemtype='http://schema.org/Review'><h1 itemprop='itemReviewed' itemscope"
                + " itemtype='http://schema.org/Movie'><span itemprop='name'>Tide (1973)</span></h1>"
                + "<span itemprop='author'>Rosa Quint</span><span itemprop='reviewRating' itemscope"
                + " itemtype='http://schema.org/Rating'><meta itemprop='ratingValue' content='4'></span></div>";

        assertThat(said(own, TIDE)).isEmpty();
    }

    @Test
    void aPluginThatCallsTheItemByTheTitleOfThePostStatesTheSameReview() {
        String own =
                script("{'@type': 'Review', 'itemReviewed': {'@type': 'Thing', 'name': 'Film review: Tide (1973)'},"
                        + " 'author': 'Rosa', 'reviewRating': {'ratingValue': 4}}");

        assertThat(said(own, TIDE)).isEmpty();
    }

    @Test
    void aReviewOfAnotherItemIsAnother() {
        String own = script("{'@type': 'Review', 'itemReviewed': {'@type': 'Movie', 'name': 'Ebb'},"
                + " 'author': 'Rosa', 'reviewRating': {'ratingValue': 2}}");

        assertThat(only(said(own, TIDE)).at("/itemReviewed/name").asString()).isEqualTo("Tide");
    }

    @Test
    void ofSeveralReviewsOfTheItemTheOneByTheSameAuthorIsTheSame() {
        String readers = script("{'@type': 'Movie', 'name': 'Tide', 'review': ["
                + "{'@type': 'Review', 'author': 'Reader 1', 'reviewRating': {'ratingValue': 1}},"
                + "{'@type': 'Review', 'author': 'Reader 2', 'reviewRating': {'ratingValue': 2}}]}");

        assertThat(said(readers, TIDE)).hasSize(1);
        assertThat(said(readers.replace("Reader 2", "Rosa Quint"), TIDE)).isEmpty();
    }

    @Test
    void aReviewWithoutARatingThatCannotBeAmendedIsPassedOver() {
        String own =
                script("{'@type': 'Review', 'itemReviewed': {'@type': 'Movie', 'name': 'Tide'}, 'author': 'Rosa'}");

        assertThat(only(said(own, TIDE)).has("reviewRating")).isTrue();
    }

    @Test
    void whatAReviewWithAnIdLacksIsAddedUnderItsId() {
        String own = script(
                "{'@type': 'Review', '@id': '#own', 'name': 'Tide is in',"
                        + " 'itemReviewed': {'@type': 'Movie', 'name': 'Tide'}, 'author': {'@type': 'Person', 'name': 'Rosa'}}");

        ObjectNode node = only(said(own, TIDE));

        assertThat(node.get("@id").asString()).isEqualTo("#own");
        assertThat(node.propertyNames()).containsExactly("@context", "@type", "@id", "url", "reviewRating");
    }

    @Test
    void whatAnItemWithAnIdLacksIsAddedUnderItsId() {
        String own = script("{'@type': 'Review', 'itemReviewed': {'@type': 'Movie', '@id': '#tide', 'name': 'Tide',"
                + " 'datePublished': '1973-05-01'}, 'author': 'Rosa', 'reviewRating': {'ratingValue': 4}}");

        ObjectNode node = only(said(own, TIDE));

        assertThat(node.get("@id").asString()).isEqualTo("#tide");
        assertThat(node.propertyNames()).containsExactly("@type", "@id", "director");
    }

    @Test
    void aReviewRefersToItsPostAndAuthorInAGraph() {
        String graph = script(
                "{'@context': 'https://schema.org', '@graph': ["
                        + "{'@type': 'WebPage', '@id': 'https://ferry.example/tide/', 'isPartOf': {'@id': '#site'}},"
                        + "{'@type': 'BlogPosting', '@id': 'https://ferry.example/tide/#article', 'headline': 'Tide'},"
                        + "{'@type': 'WebSite', '@id': '#site', 'name': 'The Ferry'},"
                        + "{'@type': ['Person', 'Organization'], '@id': '#rosa', 'name': 'Rosa Quint', 'url': 'https://rosa.example/'}]}");

        ObjectNode node = only(said(graph, TIDE));

        assertThat(node.at("/isPartOf/@id").asString()).isEqualTo("https://ferry.example/tide/#article");
        assertThat(node.at("/isPartOf/@type").asString()).isEqualTo("BlogPosting");
        assertThat(((ObjectNode) node.get("author")).propertyNames()).containsExactly("@type", "@id", "name");
        assertThat(node.at("/author/@id").asString()).isEqualTo("#rosa");
    }

    @Test
    void aReviewRefersToItsItemAndDoesNotContradictIt() {
        String own = script("{'@type': 'Movie', '@id': '#tide', 'name': 'Tide (1974)', 'datePublished': '1974',"
                + " 'aggregateRating': {'@type': 'AggregateRating', 'ratingValue': 3, 'ratingCount': 12}}");

        ObjectNode item = (ObjectNode) only(said(own, TIDE)).get("itemReviewed");

        assertThat(item.propertyNames()).containsExactly("@type", "@id", "name", "director");
    }

    @Test
    void aThingOfAnotherKindOrWithoutAnIdIsNotReferredTo() {
        String song = script("{'@type': 'MusicRecording', '@id': '#song', 'name': 'Tide'}");
        String post = script("{'@type': 'BlogPosting', '@id': '#post', 'name': 'Tide'}");
        String film = script("{'@type': 'Movie', 'name': 'Tide'}");
        String blank = script("{'@type': 'Movie', '@id': '_:b0', 'name': 'Tide'}");

        for (String own : List.of(song, post, film, blank)) {
            assertThat(only(said(own, TIDE)).get("itemReviewed").has("@id")).isFalse();
        }
    }

    @Test
    void ofSeveralPostsWithIdsNoneIsReferredTo() {
        String own = script("[{'@type': 'BlogPosting', '@id': '#1', 'headline': 'Tide'},"
                + " {'@type': 'BlogPosting', '@id': '#2', 'headline': 'Ebb'}]");

        assertThat(only(said(own, TIDE)).has("isPartOf")).isFalse();
    }

    @Test
    void eachOfSeveralReviewsIsLookedAtByItself() {
        String own = script("{'@type': 'Review', 'itemReviewed': {'@type': 'Movie', 'name': 'Tide'},"
                + " 'author': 'Rosa', 'reviewRating': {'ratingValue': 4}}");

        assertThat(only(said(own, TIDE, review("Ebb", "Rosa Quint", 2)))
                        .at("/itemReviewed/name")
                        .asString())
                .isEqualTo("Ebb");
    }

    @Test
    void aScriptThatIsNoJsonDoesNotCount() {
        String own = script("{'@type': 'Review', 'itemReviewed': {'@type': 'Movie', 'name': 'Tide'},"
                + " 'author': 'Rosa', 'reviewRating': {'ratingValue': 4},}");

        assertThat(said(own, TIDE)).hasSize(1);
    }

    @Test
    void microformatsDoNotCount() {
        String own = "<div class=hreview><span class=item><span class=fn>Tide</span></span>"
                + "<span class=reviewer>Rosa</span><span class=rating>4</span></div>";

        assertThat(said(own, TIDE)).hasSize(1);
    }
}
