// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Rating;

final class AsterisksTest {
    @Test
    void readsHalvesAndScales() {
        assertThat(ratings("***½")).containsExactly(Rating.outOf(3.5, 5).as("***½"));
        assertThat(ratings("*** 1/2")).containsExactly(Rating.outOf(3.5, 5).as("*** 1/2"));
        assertThat(ratings("*** out of ****"))
                .containsExactly(Rating.outOf(3, 4).as("*** out of ****"));
        assertThat(ratings("***/5")).containsExactly(Rating.outOf(3, 5).as("***/5"));
    }

    @Test
    void leavesEmphasisAlone() {
        assertThat(ratings("**bold** words")).isEmpty();
        assertThat(ratings("a f***ing mess")).isEmpty();
    }

    @Test
    void findsRowsWithoutAHalfWeak() {
        assertThat(new Asterisks().find("* * *")).extracting(Match::sure).containsExactly(Match.Sure.WEAK);
    }

    private static List<Rating> ratings(String line) {
        return new Asterisks().find(line).stream().map(Match::rating).toList();
    }
}
