// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Rating;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class TitleRatingsTest {
    @Test
    void readsBothEnds() {
        assertThat(shown("★★★★: Harbour Lights")).containsExactly(4.0);
        assertThat(shown("Harbour Lights – ★★½")).containsExactly(2.5);
        assertThat(shown("Harbour Lights (8/10)")).containsExactly(8.0);
        assertThat(shown("Harbour Lights, 3.5 stars")).containsExactly(3.5);
        assertThat(shown("[7/10] Harbour Lights")).containsExactly(7.0);
        assertThat(shown("Harbour Lights (2013): B+")).containsExactly(83.0);
    }

    @Test
    void readsBeforeTheNameOfTheSite() {
        assertThat(Given.values(
                        new TitleRatings(), Field.RATING, "<title>Harbour Lights ★★★ | A Film Blog</title><p>Fog.</p>"))
                .containsExactly(Rating.outOf(3, 5).as("★★★"));
    }

    @Test
    void leavesNamesWithNumbersAlone() {
        assertThat(shown("Fargo Part 4/10")).isEmpty();
        assertThat(shown("50 stars and no flag")).isEmpty();
        assertThat(shown("Learning C - A Guide")).isEmpty();
    }

    private static List<Double> shown(String title) {
        return Given.candidates(new TitleRatings(), "<h1>" + title + "</h1>").stream()
                .filter(candidate -> candidate.field() == Field.RATING && candidate.confidence() >= 0.5)
                .map(candidate -> ((Rating) candidate.value()).value())
                .toList();
    }
}
