// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Rating;

final class ScaleOfTest {
    private static List<Match> found(String line) {
        return new ScaleOf().find(line);
    }

    @Test
    void theScaleMayStandBeforeOrBehindTheNumber() {
        assertThat(found("On a scale of 1 to 10, I give it a 7"))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.rating()).isEqualTo(Rating.outOf(7, 10).as("scale of 1 to 10, I give it a 7"));
                    assertThat(match.start()).as("where its number is").isEqualTo(35);
                    assertThat(match.end()).isEqualTo(36);
                    assertThat(match.sure()).isEqualTo(Match.Sure.NUMBER);
                });
        assertThat(found("eine 7 auf der Skala von 1 bis 10")).singleElement().satisfies(match -> {
            assertThat(match.rating()).isEqualTo(Rating.outOf(7, 10).as("7 auf der Skala von 1 bis 10"));
            assertThat(match.start()).isEqualTo(5);
            assertThat(match.end()).isEqualTo(33);
        });
    }

    @Test
    void bothMayBeWords() {
        assertThat(found("I give it a four on a scale of one to five"))
                .extracting(Match::rating)
                .containsExactly(Rating.outOf(4, 5).as("four on a scale of one to five"));
    }

    @Test
    void aLegendAndANumberBeyondTheScaleAreNone() {
        assertThat(found("Ratings are on a scale of 1 to 5.")).isEmpty();
        assertThat(found("a 12 on a scale of 1 to 10")).isEmpty();
        assertThat(found("On a scale of 1 to 10, I give it a 7 out of 9")).isEmpty();
    }
}
