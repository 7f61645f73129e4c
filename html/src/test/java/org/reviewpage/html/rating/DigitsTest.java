// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {
    @Test
    void digitsOfOtherWidthsAndScriptsAreRead() {
        assertThat(Digits.plain("評価：８／１０ ٨ ८ 8")).isEqualTo("評価：8／10 8 8 8");
    }

    @Test
    void signsThatAreNoDecimalDigitsStay() {
        assertThat(Digits.plain("½ ② Ⅷ 八")).isEqualTo("½ ② Ⅷ 八");
    }
}
