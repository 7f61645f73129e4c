// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadAPageInKotlinTest {
    @Test
    void saysWhatAPageReviewsAndByWhomItIs() {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            ReadAPageInKotlin.main(new String[] {"examples/pages/harbour-lights.html"});
        } finally {
            System.setOut(before);
        }

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .startsWith("Movie \"Harbour Lights\" (2013), rated 0.7 of 1")
                .contains("writer: Ana Lima, Per Holm");
    }
}
