// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecallTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final Recall<Integer> lengths = new Recall<>(text -> {
        asked.incrementAndGet();
        return text.length();
    });

    @Test
    void aShortTextIsWorkedOutOnce() {
        assertThat(lengths.of("entry-content")).isEqualTo(13);
        assertThat(lengths.of("entry-content")).isEqualTo(13);
        assertThat(asked).hasValue(1);
    }

    @Test
    void aLongTextIsNotKept() {
        String text = "x".repeat(300);
        assertThat(lengths.of(text)).isEqualTo(300);
        assertThat(lengths.of(text)).isEqualTo(300);
        assertThat(asked).hasValue(2);
    }

    @Test
    void whatIsAskedForAgainAndAgainOutlivesManyOthers() {
        for (int i = 0; i < 50_000; i++) {
            assertThat(lengths.of("entry-content")).isEqualTo(13);
            assertThat(lengths.of("post-" + i))
                    .isEqualTo(5 + Integer.toString(i).length());
        }
        assertThat(asked).hasValue(50_001);
    }
}
