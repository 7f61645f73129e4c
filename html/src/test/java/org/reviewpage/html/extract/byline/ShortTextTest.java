// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ShortTextTest {
    private static String read(String html) {
        return ShortText.of(Jsoup.parse(html).body(), 20);
    }

    @Test
    void aShortTextIsReadAsShown() {
        assertThat(read("<p>By <b>Ada</b><p>Poe")).isEqualTo("By Ada Poe");
    }

    @Test
    void aLongOneOrADeepOneIsNone() {
        assertThat(read("twenty-one characters")).isEmpty();
        assertThat(read("<i>".repeat(500) + "deep")).isEmpty();
    }
}
