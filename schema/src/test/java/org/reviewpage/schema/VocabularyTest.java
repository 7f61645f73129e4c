// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Credit;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Media;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Person;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.core.Role;
import org.reviewpage.schema.vocabulary.Resource;
import org.reviewpage.schema.vocabulary.TypeTree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VocabularyTest {
    private static final List<Credit> CREDITS = RandomReviews.ROLES.stream()
            .map(Role::of)
            .flatMap(role -> Stream.of(Person.of("Ann"), Organization.of("Acme", "https://acme.example/"))
                    .map(party -> Credit.builder(role, party)))
            .flatMap(credit -> Stream.of(
                    credit.build(),
                    credit.characters(List.of("Anna"))
                            .attributes(List.of("voice"))
                            .build()))
            .toList();

    /** A medium of each kind with each purpose. */
    private static final List<Media> MEDIA = Arrays.stream(Media.Kind.values())
            .flatMap(kind -> Arrays.stream(Media.Purpose.values())
                    .map(purpose -> Media.builder(kind)
                            .purpose(purpose)
                            .contentUrl("https://a.example/" + kind + purpose)
                            .caption("Night")
                            .width(640)
                            .build()))
            .toList();

    /** All types of works, events, organizations, places and products, and one that nobody knows. */
    private static Stream<String> types() {
        return Stream.concat(
                        Stream.of("Thing", "Person", "NobodyKnows"),
                        Resource.lines(TypeTree.class, "types.txt").stream()
                                .flatMap(line -> Stream.of(line.split(":? "))))
                .distinct();
    }

    @Test
    void noPropertyIsWrittenOnATypeThatDoesNotHaveItAndNoValueThatItDoesNotTake() {
        types().forEach(type -> {
            Review review = Review.builder()
                    .item(ReviewedItem.builder()
                            .type(ItemType.of(type))
                            .name("Harbour Lights")
                            .year(2013)
                            .genres(List.of("Night"))
                            .identifiers(RandomReviews.identifiers())
                            .credits(CREDITS)
                            .build())
                    .media(MEDIA)
                    .build();

            assertThat(Violations.of(JsonLdWriter.standard().toNode(review)))
                    .as(type)
                    .isEmpty();
        });
    }

    @Test
    void whateverAReviewStatesIsInTheVocabulary() {
        RandomReviews reviews = new RandomReviews(4);
        Stream.generate(reviews::next).limit(500).forEach(review -> {
            JsonNode node = JsonLdWriter.standard().toNode(review);

            assertThat(Violations.of(node)).as("%s", node).isEmpty();
        });
    }

    @Test
    void whatTheVocabularyDoesNotHaveIsFound() {
        JsonNode wrong = JsonMapper.shared().readTree("""
                {"@type": "Review", "director": {"@type": "Person", "name": "Ann"}, "reviewRating": "4",
                 "itemReviewed": {"@type": "Movie", "director": {"@type": "Organization", "name": "Acme"}}}""");

        assertThat(Violations.of(wrong))
                .containsExactly("director on Review", "\"4\" in reviewRating", "Organization in director");
    }
}
