// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ElementTextTest {
    private static String text(String html, int length) {
        return ElementText.of(Jsoup.parse(html).body(), length);
    }

    @Test
    void blocksAndLineBreaksPartWordsAndInlineElementsDoNot() {
        assertThat(text("<p>One<br>two</p><div>three</div>f<b>ou</b>r", 100)).isEqualTo("One two three four");
    }

    @Test
    void whiteSpaceIsCollapsed() {
        assertThat(text(" <p> One\n\t two&nbsp; </p> ", 100)).isEqualTo("One two");
    }

    @Test
    void noMoreThanTheLengthIsGiven() {
        assertThat(text("<p>One two three", 8)).isEqualTo("One two");
        assertThat(text("<p>word".repeat(100_000), 20)).isEqualTo("word word word word");
    }
}
