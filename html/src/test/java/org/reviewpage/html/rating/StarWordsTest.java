// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Rating;

final class StarWordsTest {
    @Test
    void readsDigitsAndWords() {
        assertThat(ratings("3.5 stars")).containsExactly(Rating.outOf(3.5, 5).as("3.5 stars"));
        assertThat(ratings("five stars")).containsExactly(Rating.outOf(5, 5).as("five stars"));
        assertThat(ratings("vier Sterne")).containsExactly(Rating.outOf(4, 5).as("vier Sterne"));
        assertThat(ratings("4 étoiles")).containsExactly(Rating.outOf(4, 5).as("4 étoiles"));
        assertThat(ratings("1 star")).containsExactly(Rating.outOf(1, 5).as("1 star"));
    }

    @Test
    void readsEastAsianCounts() {
        assertThat(ratings("星4つ")).containsExactly(Rating.outOf(4, 5).as("星4つ"));
        assertThat(ratings("별 4개")).containsExactly(Rating.outOf(4, 5).as("별 4개"));
    }

    @Test
    void leavesClassesOfHotelsAlone() {
        assertThat(ratings("a 5-star hotel")).isEmpty();
        assertThat(ratings("five-star cast")).isEmpty();
    }

    @Test
    void leavesMoreThanFiveAlone() {
        assertThat(ratings("50 stars on the flag")).isEmpty();
    }

    @Test
    void leavesTheStarsOfAFilmAlone() {
        assertThat(ratings("it stars two sisters")).isEmpty();
    }

    private static List<Rating> ratings(String line) {
        return new StarWords().find(line).stream().map(Match::rating).toList();
    }
}
