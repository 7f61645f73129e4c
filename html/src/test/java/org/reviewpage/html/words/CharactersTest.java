// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    void aTextHasTheCharactersThatItIsWrittenWith() {
        Characters line = Characters.of("Stars: ★★★ of 5");
        assertThat(line.has(':')).isTrue();
        assertThat(line.has('★')).isTrue();
        assertThat(line.hasDigit()).isTrue();
        assertThat(line.isBeyondAscii()).isTrue();
    }

    @Test
    void othersItHasNot() {
        Characters line = Characters.of("Ada zooms by");
        assertThat(line.has(':')).isFalse();
        assertThat(line.has('★')).isFalse();
        assertThat(line.hasDigit()).isFalse();
        assertThat(line.isBeyondAscii()).isFalse();
    }

    @Test
    void charactersThatAreSixtyFourApartAreNotTakenForEachOther() {
        assertThat(Characters.of("z").has(':')).isFalse();
        assertThat(Characters.of(":").has('z')).isFalse();
    }

    @Test
    void oneOfSeveralIsEnough() {
        assertThat(Characters.of("4/5").hasAny(":/")).isTrue();
        assertThat(Characters.of("4 of 5").hasAny(":/")).isFalse();
    }
}
