// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Rating;

final class OutOfTest {
    @Test
    void readsFractions() {
        assertThat(ratings("8/10")).containsExactly(Rating.outOf(8, 10).as("8/10"));
        assertThat(ratings("8.5 / 10")).containsExactly(Rating.outOf(8.5, 10).as("8.5 / 10"));
        assertThat(ratings("7,5/10")).containsExactly(Rating.outOf(7.5, 10).as("7,5/10"));
        assertThat(ratings("3½/5")).containsExactly(Rating.outOf(3.5, 5).as("3½/5"));
        assertThat(ratings("3 1/2 out of 5"))
                .containsExactly(Rating.outOf(3.5, 5).as("3 1/2 out of 5"));
        assertThat(ratings("4⁄5")).containsExactly(Rating.outOf(4, 5).as("4⁄5"));
    }

    @Test
    void readsFractionsInWords() {
        assertThat(ratings("four out of five stars"))
                .containsExactly(Rating.outOf(4, 5).as("four out of five stars"));
        assertThat(ratings("three and a half stars out of five"))
                .containsExactly(Rating.outOf(3.5, 5).as("three and a half stars out of five"));
        assertThat(ratings("4 out of a possible 5"))
                .containsExactly(Rating.outOf(4, 5).as("4 out of a possible 5"));
        assertThat(ratings("4 of 5 stars")).containsExactly(Rating.outOf(4, 5).as("4 of 5 stars"));
    }

    @Test
    void readsOtherUnitsThanStars() {
        assertThat(ratings("3 skulls out of 5"))
                .containsExactly(Rating.outOf(3, 5).as("3 skulls out of 5"));
        assertThat(ratings("4 giant blue diamonds out of 5"))
                .containsExactly(Rating.outOf(4, 5).as("4 giant blue diamonds out of 5"));
    }

    @Test
    void readsOtherLanguages() {
        assertThat(ratings("4 von 5 Sternen"))
                .containsExactly(Rating.outOf(4, 5).as("4 von 5 Sternen"));
        assertThat(ratings("4 sur 5")).containsExactly(Rating.outOf(4, 5).as("4 sur 5"));
        assertThat(ratings("4 av 5")).containsExactly(Rating.outOf(4, 5).as("4 av 5"));
        assertThat(ratings("4 из 5")).containsExactly(Rating.outOf(4, 5).as("4 из 5"));
        assertThat(ratings("4 de 5 estrellas"))
                .containsExactly(Rating.outOf(4, 5).as("4 de 5 estrellas"));
    }

    @Test
    void leavesDatesAlone() {
        assertThat(ratings("10/12/2013")).isEmpty();
        assertThat(ratings("4/5/13")).isEmpty();
        assertThat(ratings("9/11")).isEmpty();
    }

    @Test
    void leavesNumbersOnOddScalesAlone() {
        assertThat(ratings("24/7")).isEmpty();
        assertThat(ratings("season 2/3")).isEmpty();
        assertThat(ratings("1/2 cup")).isEmpty();
        assertThat(ratings("16:9")).isEmpty();
    }

    @Test
    void leavesAValueAboveItsScaleAlone() {
        assertThat(ratings("11/10")).isEmpty();
    }

    @Test
    void isSurestWithStarsAndLeastWithWordsThatCountToo() {
        assertThat(sure("4 stars out of 5")).containsExactly(Match.Sure.STARS);
        assertThat(sure("4/5 stars")).containsExactly(Match.Sure.STARS);
        assertThat(sure("4 out of 5 points")).containsExactly(Match.Sure.NUMBER);
        assertThat(sure("4 von 5 Punkten")).containsExactly(Match.Sure.NUMBER);
        assertThat(sure("4/5")).containsExactly(Match.Sure.NUMBER);
        assertThat(sure("4 out of 5")).containsExactly(Match.Sure.NUMBER);
        assertThat(sure("4 of 5")).containsExactly(Match.Sure.WEAK);
    }

    private static List<Match.Sure> sure(String line) {
        return new OutOf().find(line).stream().map(Match::sure).toList();
    }

    @Test
    void endsWithItsBracket() {
        assertThat(ratings("5 stars (out of 5)"))
                .containsExactly(Rating.outOf(5, 5).as("5 stars (out of 5)"));
        assertThat(ratings("5 stars (out of 5"))
                .containsExactly(Rating.outOf(5, 5).as("5 stars (out of 5"));
    }

    @Test
    void leavesPercentagesOfAScaleAlone() {
        assertThat(ratings("9 out of 10%")).isEmpty();
    }

    private static List<Rating> ratings(String line) {
        return new OutOf().find(line).stream().map(Match::rating).toList();
    }
}
