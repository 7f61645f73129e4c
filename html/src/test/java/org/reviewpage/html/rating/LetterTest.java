// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Rating;

final class LetterTest {
    @Test
    void readsGradesOnAHundred() {
        assertThat(ratings("Grade: B+")).containsExactly(Rating.of(83, 0, 100).as("B+"));
        assertThat(ratings("A")).containsExactly(Rating.of(100, 0, 100).as("A"));
        assertThat(ratings("F")).containsExactly(Rating.of(0, 0, 100).as("F"));
    }

    @Test
    void readsSignsOfAnyKind() {
        assertThat(ratings("A–")).containsExactly(Rating.of(91, 0, 100).as("A-"));
        assertThat(ratings("C minus")).containsExactly(Rating.of(42, 0, 100).as("C-"));
        assertThat(ratings("B plus")).containsExactly(Rating.of(83, 0, 100).as("B+"));
    }

    @Test
    void leavesArticlesNamesAndCertificatesAlone() {
        assertThat(ratings("A film about B movies")).isEmpty();
        assertThat(ratings("Rated R")).isEmpty();
        assertThat(ratings("PG")).isEmpty();
        assertThat(ratings("an A-list cast")).isEmpty();
        assertThat(ratings("M")).isEmpty();
    }

    private static List<Rating> ratings(String line) {
        return new Letter().find(line).stream().map(Match::rating).toList();
    }
}
