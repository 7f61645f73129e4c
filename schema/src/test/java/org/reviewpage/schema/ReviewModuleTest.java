// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Review;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class ReviewModuleTest {
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new ReviewModule()).build();

    @Test
    void aReviewIsWrittenAsJsonLdAndReadBack() {
        Review review = Review.builder().title("Lights").build();
        String json = mapper.writeValueAsString(review);

        assertThat(json).isEqualTo("{\"@context\":\"https://schema.org\",\"@type\":\"Review\",\"name\":\"Lights\"}");
        assertThat(mapper.readValue(json, Review.class)).isEqualTo(review);
    }

    @Test
    void reviewsWithinOtherValuesAreMappedToo() {
        RandomReviews random = new RandomReviews(6);
        Map<String, List<Review>> shelf = Map.of("films", List.of(random.next(), random.next()));

        assertThat(mapper.readValue(
                        mapper.writeValueAsString(shelf), new TypeReference<Map<String, List<Review>>>() {}))
                .isEqualTo(shelf);
        assertThat(mapper.convertValue(Map.of("name", "Lights", "@type", "Review"), Review.class)
                        .title())
                .contains("Lights");
    }

    @Test
    void whatIsNoReviewFailsWithAMessage() {
        assertThatThrownBy(() -> mapper.readValue("{\"@type\": \"Movie\"}", Review.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("expected one schema.org Review, but found 0");
    }
}
