// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013-12-18",
                "2013-12-18T20:15:00+01:00",
                "2013-12-18T20:15:00Z",
                "2013-12-18T20:15:00.5Z",
                "+12013-12-18",
                "0013-12-18"
            })
    void whatIsWrittenIsReadBack(String text) {
        assertThat(PublicationDate.parse(text)).map(PublicationDate::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2013", "2013-02-30", "18.12.2013", "2013-12-18T20:15:00", "T", "yesterday"})
    void whatIsNoIsoDateIsNotRead(String text) {
        assertThat(PublicationDate.parse(text)).isEmpty();
    }

    @Test
    void theDayIsThatOfThePagesOwnTimeZone() {
        OffsetDateTime evening = OffsetDateTime.parse("2013-12-18T23:15:00-08:00");

        assertThat(PublicationDate.of(evening).date()).isEqualTo(LocalDate.of(2013, 12, 18));
    }

    @Test
    void aMomentOfAnotherDayIsRefused() {
        Optional<OffsetDateTime> moment = Optional.of(OffsetDateTime.parse("2013-12-19T00:15:00Z"));

        assertThatThrownBy(() -> new PublicationDate(LocalDate.of(2013, 12, 18), moment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the moment 2013-12-19T00:15Z is not on the day 2013-12-18");
    }
}
