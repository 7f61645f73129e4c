// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Low Tide|Low Tide",
                " Low  Tide |Low Tide",
                "Low\u00A0\u2003Tide|Low Tide",
                "Lo\u00ADw\u200B Tide|Low Tide",
                "Low\u0007 Tide|Low Tide",
                "夏 の　潮|夏 の 潮",
                " |''",
            })
    void whiteSpaceIsCollapsedToOneSpaceAndWhatHasNoWidthIsLeftOut(String text, String expected) {
        assertThat(Text.collapse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Low Tide: Part 2|low tide part 2",
                " --Don't-- (Look) |dont look",
                "Don’t|dont",
                "Amélie|amelie",
                "８／１０|8 10",
                "ﬁn|fin",
                "--|''",
            })
    void aKeyHasLettersAndDigitsOnlyInLowerCaseWithoutAccents(String text, String expected) {
        assertThat(Text.key(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plain words, 1/2 & more!", "tab\tand line\n", "end ", "'quoted'"})
    void aKeyIsTheSameWhetherOrNotTheTextHasALetterBeyondAscii(String text) {
        assertThat(Text.key(text + " \u00E9")).isEqualTo((Text.key(text) + " e").strip());
    }

    @Test
    void onlyControlsAndFormatsAreEverLeftOut() {
        for (int c = '!'; c <= Character.MAX_VALUE; c++) {
            String kept = "a" + (char) c + "b";
            String collapsed = Text.collapse(kept + "  ");
            boolean isSign = Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.FORMAT;
            if (Text.isSpace((char) c)) {
                assertThat(collapsed).as("U+%04X", c).isEqualTo("a b");
            } else if (isSign || !collapsed.equals("ab")) {
                assertThat(collapsed).as("U+%04X", c).isEqualTo(kept);
            }
        }
    }

    @Test
    void whiteSpaceIsWhatUnicodeCallsSo() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(Text.isSpace((char) c))
                    .as("U+%04X", c)
                    .isEqualTo(Character.isWhitespace(c) || Character.isSpaceChar(c));
        }
    }
}
