// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateDigitsTest {
    @Test
    void aDateHasAYearAndADay() {
        assertThat(DateDigits.of("December 18th, 2013").days()).containsExactly(9);
        assertThat(DateDigits.of("December 18th, 2013").years()).containsExactly(15);
        assertThat(DateDigits.of("2013年12月18日").years()).containsExactly(0);
        assertThat(DateDigits.of("2013年12月18日").days()).containsExactly(5, 8);
    }

    @Test
    void theYearMayHaveTwoDigits() {
        assertThat(DateDigits.of("18.12.13").days()).containsExactly(0, 3, 6);
        assertThat(DateDigits.of("18.12.13").years()).isEmpty();
    }

    @Test
    void otherNumbersAreNeitherYearNorDay() {
        DateDigits digits = DateDigits.of("1066 and 123 and 20135");

        assertThat(digits.years()).isEmpty();
        assertThat(digits.days()).isEmpty();
    }
}
