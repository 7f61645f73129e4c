// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Rating;

final class PointsOfTest {
    @Test
    void readsTheFullMarkFirst() {
        assertThat(ratings("5点満点中4点")).containsExactly(Rating.outOf(4, 5).as("5点満点中4点"));
        assertThat(ratings("满分10分，8分")).containsExactly(Rating.outOf(8, 10).as("满分10分，8分"));
        assertThat(ratings("5점 만점에 4점")).containsExactly(Rating.outOf(4, 5).as("5점 만점에 4점"));
    }

    private static List<Rating> ratings(String line) {
        return new PointsOf().find(line).stream().map(Match::rating).toList();
    }
}
