// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameWordsTest {
    @Test
    void aNameIsPartedAtSignsDigitsAndHumps() {
        assertThat(NameWords.of("userRating_box2")).containsExactlyInAnyOrder("user", "rating", "box");
    }

    @Test
    void namesStandForThemselvesIfAskedFor() {
        assertThat(NameWords.withNames("fa fa-clock-o"))
                .contains("fa-clock-o", "clock")
                .doesNotContain("fa fa-clock-o");
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
