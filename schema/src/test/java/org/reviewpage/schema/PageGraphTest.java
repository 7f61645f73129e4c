// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Person;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewedItem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PageGraphTest {
    private static final Review REVIEW = Review.builder()
            .title("Lights")
            .url("https://a.example/p")
            .reviewers(List.of(Person.of("Ann", "https://a.example/ann")))
            .publisher(Organization.of("The Lamp"))
            .item(ReviewedItem.builder()
                    .type(ItemType.MOVIE)
                    .name("Harbour Lights")
                    .year(2013)
                    .build())
            .build();

    private static JsonNode graph(Review... reviews) {
        JsonNode document = JsonMapper.shared().readTree(JsonLdWriter.graph().write(List.of(reviews)));
        assertThat(document.get("@context").asString()).isEqualTo("https://schema.org");
        return document.get("@graph");
    }

    private static List<String> types(JsonNode graph) {
        return StreamSupport.stream(graph.spliterator(), false)
                .map(node -> node.get("@type").asString())
                .toList();
    }

    private static JsonNode json(String json) {
        return JsonMapper.shared().readTree(json.replace('\'', '"'));
    }

    @Test
    void pageReviewItemAndPartiesAreNodesLinkedByTheirIds() {
        JsonNode graph = graph(REVIEW);

        assertThat(graph).isEqualTo(json("""
                [{'@type': 'WebPage', '@id': 'https://a.example/p#webpage', 'url': 'https://a.example/p', 'name': 'Lights',
                  'author': {'@type': 'Person', '@id': 'https://a.example/p#person-1', 'name': 'Ann'},
                  'publisher': {'@type': 'Organization', '@id': 'https://a.example/p#organization-2', 'name': 'The Lamp'},
                  'mainEntity': {'@id': 'https://a.example/p#review'}},
                 {'@type': 'Review', '@id': 'https://a.example/p#review', 'url': 'https://a.example/p', 'name': 'Lights',
                  'author': {'@type': 'Person', '@id': 'https://a.example/p#person-1', 'name': 'Ann'},
                  'publisher': {'@type': 'Organization', '@id': 'https://a.example/p#organization-2', 'name': 'The Lamp'},
                  'itemReviewed': {'@type': 'Movie', '@id': 'https://a.example/p#review-item', 'name': 'Harbour Lights'}},
                 {'@id': 'https://a.example/p#review-item', '@type': 'Movie', 'name': 'Harbour Lights', 'datePublished': '2013'},
                 {'@id': 'https://a.example/p#person-1', '@type': 'Person', 'name': 'Ann', 'url': 'https://a.example/ann'},
                 {'@id': 'https://a.example/p#organization-2', '@type': 'Organization', 'name': 'The Lamp'}]"""));
    }

    @Test
    void aPageOfSeveralReviewsHoldsThemAndNamesItsAuthorOnce() {
        JsonNode graph = graph(REVIEW, REVIEW.toBuilder().title("Tides").build());

        assertThat(types(graph))
                .containsExactly("WebPage", "Review", "Movie", "Person", "Organization", "Review", "Movie");
        assertThat(graph.get(0)).isEqualTo(json("""
                {'@type': 'WebPage', '@id': 'https://a.example/p#webpage', 'url': 'https://a.example/p', 'mainEntity': [
                  {'@id': 'https://a.example/p#review'}, {'@id': 'https://a.example/p#review-2'}]}"""));
    }

    @Test
    void whereNoAddressIsKnownThereIsNoPage() {
        assertThat(types(graph(Review.builder().title("Lights").build()))).containsExactly("Review");
    }

    @Test
    void aGraphIsInTheVocabularyAndReadBackAsTheSameReviews() {
        RandomReviews random = new RandomReviews(5);
        for (int i = 0; i < 200; i++) {
            List<Review> reviews = List.of(random.next(), random.next(), random.next());
            String json = JsonLdWriter.graph().write(reviews);

            assertThat(JsonLdReader.standard().read(json)).as(json).isEqualTo(reviews);
            JsonMapper.shared()
                    .readTree(json)
                    .get("@graph")
                    .forEach(node -> assertThat(Violations.of(node)).as(json).isEmpty());
        }
    }
}
