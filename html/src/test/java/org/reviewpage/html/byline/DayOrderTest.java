// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DayOrderTest {
    @Test
    void aDateThatCanBeReadInOneWayTellsHowTheOthersAreWritten() {
        assertThat(DayOrder.of("en", List.of("3/11/1999", "11/23/1999"), List.of()))
                .isEqualTo(DayOrder.MONTH_FIRST);
        assertThat(DayOrder.of("en", List.of("23/11/1999"), List.of())).isEqualTo(DayOrder.DAY_FIRST);
    }

    @Test
    void aDateThatTheHeadGivesToMachinesTellsToo() {
        assertThat(DayOrder.of("de", List.of("11/01/2021"), List.of("2021-11-01T05:00:00+01:00")))
                .isEqualTo(DayOrder.MONTH_FIRST);
    }

    @Test
    void theLanguageTellsWhereTheDatesDoNot() {
        assertThat(DayOrder.of("pt_BR", List.of(), List.of())).isEqualTo(DayOrder.DAY_FIRST);
        assertThat(DayOrder.of("en-US", List.of(), List.of())).isEqualTo(DayOrder.MONTH_FIRST);
        assertThat(DayOrder.of("en", List.of("3/11/1999"), List.of())).isEqualTo(DayOrder.UNKNOWN);
    }
}
