// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.core.Rating;

class RatingNameTest {
    @ParameterizedTest
    @CsvSource({
        "star-rating-4, 4",
        "4-stars, 4",
        "5-star, 5",
        "3.5star, 3.5",
        "4-5-stars, 4.5",
        "3_5_stars, 3.5",
        "stars-45, 4.5",
        "stars_3_half, 3.5",
        "three_and_a_half_stars, 3.5",
        "rating_2, 2",
        "fourstars, 4"
    })
    void namesTellStars(String name, double stars) {
        assertThat(RatingName.of(name)).contains(Rating.outOf(stars, 5));
    }

    @Test
    void aNameMayTellTheScale() {
        assertThat(RatingName.of("rating-8-of-10")).contains(Rating.outOf(8, 10));
        assertThat(RatingName.of("4outof5stars")).contains(Rating.outOf(4, 5));
    }

    @Test
    void filmDiariesCountHalfStars() {
        assertThat(RatingName.of("rating rated-7")).contains(Rating.outOf(7, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4-5",
                "star",
                "img_2013",
                "star-wars-4-1977-poster",
                "rating",
                "stars-9",
                "starship-2",
                "footnote-3"
            })
    void otherNamesTellNothing(String name) {
        assertThat(RatingName.of(name)).isEmpty();
    }
}
