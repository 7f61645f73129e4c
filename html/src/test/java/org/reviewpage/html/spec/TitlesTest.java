// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewpage.html.item.NameGuess;
import org.reviewpage.html.item.Titles;

/** The name is among the readings of a headline; which of them it is the rest of the page decides. */
class TitlesTest {
    static Stream<Arguments> rows() {
        return Rows.of("titles.tsv");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("rows")
    void theNameIsAReadingOfTheHeadline(String name, String headline) {
        List<NameGuess> guesses = Titles.read(headline);
        assertThat(guesses).extracting(NameGuess::name).contains(name);
    }
}
