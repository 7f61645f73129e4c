// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Credit;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Person;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.core.Role;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {
    private static final int REVIEWS = 2000;

    private final JsonLdWriter writer = JsonLdWriter.standard();
    private final JsonLdReader reader = JsonLdReader.standard();

    private static Stream<Review> reviews(long seed) {
        return Stream.generate(new RandomReviews(seed)::next).limit(REVIEWS);
    }

    @Test
    void aReviewReadBackIsEqualAndWritesTheSameBytes() {
        reviews(1).forEach(review -> {
            String json = writer.write(review);
            List<Review> back = reader.read(json);

            assertThat(back).as(json).containsExactly(review);
            assertThat(writer.write(back)).isEqualTo(json);
        });
    }

    @Test
    void everyRoleOnEveryTypeIsReadBackForPersonsAndOrganizations() {
        for (String type : RandomReviews.TYPES) {
            List<Credit> credits = RandomReviews.ROLES.stream()
                    .map(Role::of)
                    .flatMap(role -> Stream.of(Person.of("Ann"), Organization.of("Acme", "https://acme.example/"))
                            .map(party -> Credit.builder(role, party)))
                    .flatMap(credit -> Stream.of(
                            credit.build(),
                            credit.characters(List.of("Anna", "Otto")).build(),
                            credit.attributes(List.of("voice")).build()))
                    .toList();
            Review review = Review.builder()
                    .item(ReviewedItem.builder()
                            .type(ItemType.of(type))
                            .credits(credits)
                            .build())
                    .build();

            assertThat(reader.read(writer.write(review))).as(type).containsExactly(review);
        }
    }

    @Test
    void severalReviewsReadBackAreEqualEvenWhereTheyShareAnAddress() {
        List<Review> reviews = reviews(2).limit(200).toList();
        for (int i = 0; i < reviews.size(); i += 4) {
            List<Review> some = reviews.subList(i, i + 4);
            String json = writer.write(some);

            assertThat(reader.read(json)).as(json).isEqualTo(some);
        }
    }

    @Test
    void everyOutputIsJsonThatCannotEndItsScript() {
        JsonMapper strict = JsonMapper.builder().build();
        reviews(3).limit(500).forEach(review -> {
            String json = writer.write(review);

            assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\r");
            assertThat(strict.readTree(json).get("@type").asString()).isEqualTo("Review");
        });
    }
}
