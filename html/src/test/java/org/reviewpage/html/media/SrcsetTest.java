// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SrcsetTest {
    @Test
    void theWidestCopyIsTheLargest() {
        assertThat(Srcset.largest("a-300.jpg 300w, a-1024.jpg 1024w,a-768.jpg 768w"))
                .contains("a-1024.jpg");
    }

    @Test
    void withoutWidthsTheDensestIs() {
        assertThat(Srcset.largest("a.jpg, a@3x.jpg 3x, a@2x.jpg 2x")).contains("a@3x.jpg");
    }

    @Test
    void widthCountsBeforeDensity() {
        assertThat(Srcset.largest("dense.jpg 3x, wide.jpg 640w")).contains("wide.jpg");
    }

    @Test
    void addressesMayHoldCommas() {
        assertThat(Srcset.largest("/w_300,h_200/a.jpg 300w, /w_900,h_600/a.jpg 900w"))
                .contains("/w_900,h_600/a.jpg");
    }

    @Test
    void aLoneAddressIsEnough() {
        assertThat(Srcset.largest(" a.jpg ")).contains("a.jpg");
    }

    @Test
    void nothingIsNothing() {
        assertThat(Srcset.largest(" , ")).isEmpty();
    }
}
