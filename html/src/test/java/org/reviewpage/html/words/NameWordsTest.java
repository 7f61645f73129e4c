// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NameWordsTest {
    @Test
    void aNameIsPartedAtSignsDigitsAndHumps() {
        assertThat(NameWords.of("userRating_box2")).containsExactlyInAnyOrder("user", "rating", "box");
    }

    @Test
    void wordsAndNamesAreKnownByAGlossary() {
        Glossary<Integer> known =
                new Glossary<>(Map.of("fa-clock-o", 1, "clock", 2, "fa fa-clock-o", 4, "fa-clock", 8));
        assertThat(NameWords.meaning("fa fa-clock-o", known)).isEqualTo(1 | 2);
    }

    @Test
    void namesOfOtherThingsMeanNothing() {
        assertThat(NameWords.meaning("blocked", new Glossary<>(Map.of("block", 1))))
                .isZero();
    }

    @Test
    void capitalsMakeOneWord() {
        assertThat(NameWords.of("DATE")).containsExactly("date");
    }

    @Test
    void noNameHasNoWords() {
        assertThat(NameWords.of(" ")).isEmpty();
    }
}
