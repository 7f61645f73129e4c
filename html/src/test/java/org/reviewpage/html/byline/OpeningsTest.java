// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reviewpage.html.byline.Openings.Kind;
import org.reviewpage.html.byline.Openings.Opening;

class OpeningsTest {
    @Test
    void theLongestOpeningCounts() {
        assertThat(Openings.of("Reviewed by: Ada Poe")).contains(new Opening(Kind.REVIEW, "Ada Poe"));
        assertThat(Openings.of("By Ada Poe")).contains(new Opening(Kind.BY, "Ada Poe"));
        assertThat(Openings.of("本文作者：江五渣")).contains(new Opening(Kind.WRITER, "江五渣"));
    }

    @Test
    void aLabelNeedsItsColon() {
        assertThat(Openings.of("Author: Ada Poe")).contains(new Opening(Kind.LABEL, "Ada Poe"));
        assertThat(Openings.of("Author Ada Poe lives in Rome")).isEmpty();
        assertThat(Openings.of("Words fail me")).isEmpty();
    }

    @Test
    void aWordThatOnlyBeginsLikeOneIsNone() {
        assertThat(Openings.of("Bygone days")).isEmpty();
        assertThat(Openings.of("Vonnegut wrote this")).isEmpty();
    }

    @Test
    void anOpeningInTheMidstOfALineCountsWithADate() {
        assertThat(Openings.within("Posted December 31st, 1998 by Ada", true)).contains(new Opening(Kind.BY, "Ada"));
        assertThat(Openings.within("The Trial by Franz Kafka", false)).isEmpty();
        assertThat(Openings.within("The Trial - review by Ada Poe", false))
                .contains(new Opening(Kind.REVIEW, "Ada Poe"));
    }
}
