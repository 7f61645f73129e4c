// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void eachIsAsTheListHasItUnlessSet() {
        Limits few = Limits.standard().with(Limit.CREDITS, 7);
        assertThat(few.of(Limit.CREDITS)).isEqualTo(7);
        assertThat(few.of(Limit.MEDIA)).isEqualTo(Limit.MEDIA.standard());
        assertThat(Limits.standard().of(Limit.CREDITS)).isEqualTo(500);
        assertThat(few).isEqualTo(Limits.standard().with(Limit.CREDITS, 7)).isNotEqualTo(Limits.standard());
    }

    @Test
    void aWarningNamesTheLimit() {
        assertThat(Limits.standard().with(Limit.CREDITS, 7).reached(Limit.CREDITS, "resolver"))
                .isEqualTo(new Warning("credits", "only the first 7 credits were taken", "resolver"));
    }

    @Test
    void theyAreKnownByTheirNames() {
        for (Limit limit : Limit.values()) {
            assertThat(Limit.named(limit.toString())).isSameAs(limit);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limit.named("pages"))
                .withMessage("there is no limit \"pages\"");
    }

    @Test
    void noneIsLessThanOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.standard().with(Limit.MEDIA, 0))
                .withMessage("media must be at least 1, but is 0");
    }

    @Test
    void whatIsBeyondIntegersIsStillALimit() {
        Limits large = Limits.standard().with(Limit.PAGE_CHARACTERS, Long.MAX_VALUE);
        assertThat(large.count(Limit.PAGE_CHARACTERS)).isEqualTo(Integer.MAX_VALUE);
        assertThat(large.bytes()).isPositive();
    }
}
