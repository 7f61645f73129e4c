// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingTest {
    @Test
    void aRatingOutsideItsScaleIsRefusedWithAllThreeNumbers() {
        assertThatThrownBy(() -> Rating.of(11, 1, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("value 11.0")
                .hasMessageContaining("worst 1.0")
                .hasMessageContaining("best 10.0");
        assertThatThrownBy(() -> Rating.of(0, 1, 5)).hasMessageContaining("value 0.0, worst 1.0, best 5.0");
    }

    @Test
    void theRefusalNamesAnEndThatIsNotKnownToo() {
        assertThatThrownBy(() -> Rating.outOf(6, 5)).hasMessageContaining("value 6.0, worst unknown, best 5.0");
    }

    @Test
    void aScaleWhoseEndsAreEqualOrSwappedIsRefused() {
        assertThatThrownBy(() -> Rating.of(5, 5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rating.of(5, 10, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aNumberThatIsNotFiniteIsRefused(double number) {
        assertThatThrownBy(() -> Rating.unscaled(number)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rating.of(1, 0, number)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rating.of(1, number, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theEndsOfTheScaleBelongToIt() {
        assertThat(Rating.of(1, 1, 5).normalized()).contains(0.0);
        assertThat(Rating.of(5, 1, 5).normalized()).contains(1.0);
    }

    @Test
    void normalizedCountsFromTheWorst() {
        assertThat(Rating.of(3, 1, 5).normalized()).contains(0.5);
    }

    @Test
    void aScaleWithoutAWorstBeginsAtZero() {
        assertThat(Rating.outOf(3.5, 5)).isEqualTo(Rating.of(3.5, 0, 5));
        assertThat(Rating.outOf(3.5, 5).normalized().orElseThrow()).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void aScaleThatGoesBelowZeroHasNoWorstUnlessItIsSaid() {
        assertThat(Rating.outOf(0, 5).worst()).contains(0.0);
        assertThat(Rating.outOf(-1, 5).worst()).isEmpty();
        assertThat(Rating.outOf(0, 0).worst()).isEmpty();
    }

    @Test
    void aBareNumberHasNoPlaceOnAScale() {
        assertThat(Rating.unscaled(8.3).normalized()).isEmpty();
        assertThat(Rating.outOf(-3, -1).normalized()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "★★★½, STARS",
        "3.5 stars, STARS",
        "****, STARS",
        "B+, LETTER",
        "f, LETTER",
        "A–, LETTER",
        "ad, NUMBER",
        "85%, PERCENT",
        "8.5/10, NUMBER",
        "Bad, NUMBER"
    })
    void theKindIsSeenFromWhatIsWritten(String written, Rating.Kind kind) {
        assertThat(Rating.outOf(1, 5).as(written).kind()).isEqualTo(kind);
    }

    @Test
    void aRatingOfWhichNothingIsWrittenIsANumber() {
        assertThat(Rating.outOf(1, 5).kind()).isEqualTo(Rating.Kind.NUMBER);
    }

    @Test
    void aBlankWrittenVerdictIsRefused() {
        assertThatThrownBy(() -> Rating.unscaled(1).as(" ")).hasMessageContaining("must not be blank");
    }

    @Test
    void bothZerosAreOneVerdict() {
        assertThat(Rating.of(-0.0, 0, 5)).isEqualTo(Rating.of(0.0, 0, 5));
        assertThat(new Rating(1, Optional.of(-0.0), Optional.of(5.0), Optional.empty()))
                .isEqualTo(Rating.of(1, 0, 5));
        assertThat(Rating.of(-1, -5, -0.0)).isEqualTo(Rating.of(-1, -5, 0.0));
    }
}
