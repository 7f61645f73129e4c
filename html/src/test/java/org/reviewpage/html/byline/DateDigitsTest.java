// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateDigitsTest {
    @Test
    void aDateHasAYearAndADay() {
        assertThat(DateDigits.of("December 18th, 2013", 100)).isEqualTo(new DateDigits(true, true, false));
        assertThat(DateDigits.of("2013年12月18日", 100)).isEqualTo(new DateDigits(true, true, false));
    }

    @Test
    void aDateOfNumbersHasASignBehindTheFirst() {
        assertThat(DateDigits.of("18.12.13", 100)).isEqualTo(new DateDigits(false, true, true));
    }

    @Test
    void otherNumbersAreNeitherYearNorDay() {
        assertThat(DateDigits.of("1066 and 123 and 20135", 100)).isEqualTo(new DateDigits(false, false, false));
    }

    @Test
    void onlyTheBeginningIsLookedAt() {
        assertThat(DateDigits.of("Posted 18/12/2013", 6)).isEqualTo(new DateDigits(false, false, false));
    }
}
