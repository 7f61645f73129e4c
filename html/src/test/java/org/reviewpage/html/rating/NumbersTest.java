// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private static final Pattern NUMBER = Pattern.compile(Numbers.NUMBER, Pattern.CASE_INSENSITIVE);

    private static String first(String text, int from) {
        Matcher matcher = NUMBER.matcher(text);
        return Numbers.find(matcher, text, from) ? matcher.group() : "-";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 | 8",
                "0 | 0",
                "'8,5' | 8.5",
                "8.25 | 8.25",
                "3½ | 3.5",
                "3 ¼ | 3.25",
                "3 1/2 | 3.5",
                "3-1/2 | 3.5",
                "½ | 0.5",
                "four | 4",
                "Four | 4",
                "zero | 0",
                "three and a half | 3.5",
                "trois et demie | 3.5",
            })
    void aNumberIsWrittenInDigitsWordsAndFractions(String written, double value) {
        assertThat(Numbers.value(written)).hasValue(value);
        assertThat(first("gives " + written, 0)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "x", "fourteenth"})
    void aWordThatIsNoneHasNoValue(String word) {
        assertThat(Numbers.value(word)).isEmpty();
        assertThat(first("gives " + word, 0)).isEqualTo("-");
    }

    @Test
    void theNextOneStandsAtOrBehindThePlace() {
        assertThat(first("8 or 9", 0)).isEqualTo("8");
        assertThat(first("8 or 9", 1)).isEqualTo("9");
        assertThat(first("9 or 0", 1)).isEqualTo("0");
        assertThat(first("A4 1-5 €3 x", 0)).isEqualTo("1");
        assertThat(first("the A4 is €3", 0)).isEqualTo("-");
    }

    @Test
    void aRatingLiesWithinItsScale() {
        assertThat(Numbers.rating(0, 5, "0")).isPresent();
        assertThat(Numbers.rating(5, 5, "5")).isPresent();
        assertThat(Numbers.rating(5.5, 5, "5.5")).isEmpty();
        assertThat(Numbers.rating(-1, 5, "-1")).isEmpty();
        assertThat(Numbers.rating(0, 0, "0")).isEmpty();
    }
}
