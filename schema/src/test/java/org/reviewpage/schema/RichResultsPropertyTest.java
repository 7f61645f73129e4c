// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Review;
import org.reviewpage.schema.check.Finding;
import org.reviewpage.schema.check.RichResults;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The check over generated reviews, whole and broken. */
class RichResultsPropertyTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void whatWeWriteIsJsonWithoutEmptyValuesAndOfTypesThatFit() {
        RandomReviews reviews = new RandomReviews(11);
        for (int i = 0; i < 200; i++) {
            List<Finding> findings = RichResults.standard().check(List.of(reviews.next()));

            assertThat(findings)
                    .extracting(Finding::rule)
                    .doesNotContain(
                            "GEN-JSON",
                            "GEN-EMPTY",
                            "RV-AUTHOR-TYPE",
                            "RV-AUTHOR-NAME",
                            "RV-RATING-TYPE",
                            "RT-VALUE",
                            "RT-FORMAT",
                            "RT-BEST-NUMBER",
                            "PN-NAME",
                            "PN-POS",
                            "AG-MULTI");
        }
    }

    @Test
    void everyFindingHasAPlaceInTheData() {
        RandomReviews reviews = new RandomReviews(12);
        for (int i = 0; i < 200; i++) {
            Review review = reviews.next();
            JsonNode data = MAPPER.readTree(JsonLdWriter.standard().write(review));

            for (Finding finding : RichResults.standard().check(List.of(review))) {
                String pointer =
                        finding.path().substring(1).replaceAll("\\.|\\[", "/").replace("]", "");
                String thing = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
                assertThat(data.at(thing).isContainer()).as("%s", finding).isTrue();
            }
        }
    }

    @Test
    void brokenTextNeverThrows() {
        Random random = new Random(13);
        RandomReviews reviews = new RandomReviews(13);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder(JsonLdWriter.standard().write(reviews.next()));
            for (int cuts = random.nextInt(4); cuts >= 0; cuts--) {
                int from = random.nextInt(text.length() + 1);
                text.delete(from, Math.min(text.length(), from + random.nextInt(20)));
            }
            assertThat(RichResults.standard().check(text.toString())).doesNotContainNull();
        }
    }
}
