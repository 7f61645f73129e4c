// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Rating;

final class PercentTest {
    @Test
    void readsAPercentage() {
        assertThat(ratings("85%")).containsExactly(Rating.outOf(85, 100).as("85%"));
        assertThat(ratings("7,5 %")).containsExactly(Rating.outOf(7.5, 100).as("7,5 %"));
    }

    @Test
    void leavesMoreThanAllAlone() {
        assertThat(ratings("110%")).isEmpty();
    }

    @Test
    void leavesDiscountsAlone() {
        assertThat(ratings("-20%")).isEmpty();
        assertThat(ratings("+15%")).isEmpty();
    }

    private static List<Rating> ratings(String line) {
        return new Percent().find(line).stream().map(Match::rating).toList();
    }
}
