// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.Limits;
import org.reviewpage.html.page.UnreadablePageException;

class InflatedStreamTest {
    private static long read(long bytes, long compressed, Limits limits) throws IOException {
        InputStream zeros =
                new InflatedStream(new ByteArrayInputStream(new byte[(int) bytes]), () -> compressed, limits);
        return zeros.transferTo(java.io.OutputStream.nullOutputStream());
    }

    @Test
    void aPageMayInflateAsPagesDo() throws IOException {
        assertThat(read(4_000_000, 40_000, Limits.standard())).isEqualTo(4_000_000);
        assertThat(read(1_000_000, 10, Limits.standard())).isEqualTo(1_000_000);
    }

    @Test
    void whatInflatesAHundredTimesIsNotReadOn() {
        assertThatThrownBy(() -> read(4_000_000, 30_000, Limits.standard()))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessage("it inflates to more than 100 times its size, the limit archive-ratio");
    }

    @Test
    void norWhatGivesTooMuchAltogether() {
        assertThatThrownBy(() -> read(4_000_000, 1_000_000, Limits.standard().with(Limit.ARCHIVE_MEGABYTES, 3)))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessage("it inflates to more than 3 MB, the limit archive-megabytes");
    }
}
