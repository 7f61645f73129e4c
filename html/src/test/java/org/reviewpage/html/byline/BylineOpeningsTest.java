// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reviewpage.html.byline.BylineOpenings.Kind;
import org.reviewpage.html.byline.BylineOpenings.Opening;

class BylineOpeningsTest {
    @Test
    void theLongestOpeningCounts() {
        assertThat(BylineOpenings.of("Reviewed by: Ada Poe")).contains(new Opening(Kind.REVIEW, "Ada Poe"));
        assertThat(BylineOpenings.of("By Ada Poe")).contains(new Opening(Kind.BY, "Ada Poe"));
        assertThat(BylineOpenings.of("本文作者：江五渣")).contains(new Opening(Kind.WRITER, "江五渣"));
    }

    @Test
    void aLabelNeedsItsColon() {
        assertThat(BylineOpenings.of("Author: Ada Poe")).contains(new Opening(Kind.LABEL, "Ada Poe"));
        assertThat(BylineOpenings.of("Author Ada Poe lives in Rome")).isEmpty();
        assertThat(BylineOpenings.of("Words fail me")).isEmpty();
    }

    @Test
    void aWordThatOnlyBeginsLikeOneIsNone() {
        assertThat(BylineOpenings.of("Bygone days")).isEmpty();
        assertThat(BylineOpenings.of("Vonnegut wrote this")).isEmpty();
    }

    @Test
    void anOpeningInTheMidstOfALineCountsWithADate() {
        assertThat(BylineOpenings.within("Posted December 31st, 1998 by Ada", true))
                .contains(new Opening(Kind.BY, "Ada"));
        assertThat(BylineOpenings.within("The Trial by Franz Kafka", false)).isEmpty();
        assertThat(BylineOpenings.within("The Trial - review by Ada Poe", false))
                .contains(new Opening(Kind.REVIEW, "Ada Poe"));
    }
}
