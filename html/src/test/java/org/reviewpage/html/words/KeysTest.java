// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void accentsAndCaseMakeNoDifference() {
        assertThat(Keys.of("AMÉLIE")).isEqualTo(Keys.of("Amelie")).isEqualTo("amelie");
        assertThat(Keys.of("İstanbul")).isEqualTo("istanbul");
    }

    @Test
    void signsPartWordsAndApostrophesDoNot() {
        assertThat(Keys.of("“Don’t — look” … now")).isEqualTo("dont look now");
        assertThat(Keys.of("8½")).isEqualTo("81 2");
    }

    @Test
    void theEndOfAGreekWordIsAsItIsWritten() {
        assertThat(Keys.of("ΟΔΥΣΣΕΥΣ")).isEqualTo("οδυσσευς");
    }

    @Test
    void whatACharacterComesToDoesNotDependOnItsNeighbours() {
        for (char c = ' '; c < 0x2300; c++) {
            assertThat(Keys.of("a" + c + "b")).isEqualTo(Keys.of("a" + c + "b字").replace("字", ""));
        }
    }
}
