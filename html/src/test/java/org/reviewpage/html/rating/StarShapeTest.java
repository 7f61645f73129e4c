// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarShapeTest {
    @ParameterizedTest
    @CsvSource({
        "fa fa-star, 1",
        "fas fa-star, 1",
        "far fa-star, 0",
        "fa fa-star-half-o, 0.5",
        "fa fa-star-o, 0",
        "dashicons dashicons-star-filled, 1",
        "dashicons dashicons-star-empty, 0",
        "icon-star-full, 1",
        "icon-star-half, 0.5",
        "td-icon-star-half, 0.5",
        "td-sp td-sp-star-fq, 0.25",
        "star_on, 1",
        "star_off, 0",
        "star-grey, 0",
        "glsr-star glsr-star-full, 1",
        "glsr-star glsr-star-empty, 0",
        "goldstar, 1"
    })
    void namesTellHowMuchOfAStarIsFilled(String name, double filled) {
        assertThat(StarShape.of(name)).isEqualTo(OptionalDouble.of(filled));
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "star-rating", "4-stars", "stars-45", "starship", "mustard"})
    void otherNamesAreNotOneStar(String name) {
        assertThat(StarShape.of(name)).isEmpty();
    }
}
