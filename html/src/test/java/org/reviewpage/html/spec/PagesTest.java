// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewpage.core.Review;
import org.reviewpage.html.testing.Given;
import org.reviewpage.schema.JsonLdWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages that were read wrongly once, and what stands where in the JSON-LD of their first review: "-" for nothing. */
class PagesTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static Stream<Arguments> rows() {
        return Rows.of("pages.tsv");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rows")
    void theFactIsRead(String page, String place, String expected) {
        List<Review> reviews = Given.reviews(Rows.text("/pages/" + page + ".html"));
        JsonNode json = reviews.isEmpty()
                ? MAPPER.createObjectNode()
                : MAPPER.readTree(JsonLdWriter.standard().write(reviews.get(0)));
        JsonNode value = json.at(place);

        assertThat(value.isMissingNode() ? "-" : value.isValueNode() ? value.asString() : value.toString())
                .isEqualTo(expected);
    }
}
