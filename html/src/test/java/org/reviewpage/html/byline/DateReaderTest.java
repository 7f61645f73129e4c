// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.html.byline.DateReader.Meaning;

class DateReaderTest {
    private static List<String> read(String text, DayOrder order) {
        return DateReader.find(text, order).stream()
                .map(found -> found.date().toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013-12-18",
                "2013/12/18",
                "Posted on Wednesday, December 18th, 2013 by Ada",
                "Dec. 18, 2013",
                "18 DEC 2013",
                "18-Dec-2013",
                "the 18th of December 2013",
                "18 de diciembre de 2013",
                "diciembre 18, 2013",
                "18 décembre 2013",
                "18. Dezember 2013",
                "18.12.2013",
                "18 dicembre 2013",
                "18 de dezembro de 2013",
                "18 december 2013",
                "18 grudnia 2013",
                "18 декабря 2013 г.",
                "18 decembrie 2013",
                "2013年12月18日",
                "2013년 12월 18일",
                "2013. december 18.",
                "18 Aralık 2013",
                "18 joulukuuta 2013",
            })
    void aDayIsReadInManyLanguages(String text) {
        assertThat(read(text, DayOrder.UNKNOWN)).containsExactly("2013-12-18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "December 2013",
                "2013",
                "2 days ago",
                "2013-13-40",
                "Season 2/3",
                "8.5/10",
                "31 February 2013",
                "1895-01-02",
                "Call 555-12-1234",
                "on 9/11",
                "Chapter 12, 2013 pages"
            })
    void whatIsNoFullDayIsNoDate(String text) {
        assertThat(read(text, DayOrder.UNKNOWN)).isEmpty();
    }

    @Test
    void aMomentKeepsItsOffset() {
        assertThat(read("2013-12-18T20:15:00.000+01:00", DayOrder.UNKNOWN))
                .containsExactly("2013-12-18T20:15:00+01:00");
        assertThat(read("Fri, 22 Oct 2021 00:44:09 +0000", DayOrder.UNKNOWN)).containsExactly("2021-10-22T00:44:09Z");
        assertThat(read("2013-12-18 20:15", DayOrder.UNKNOWN)).containsExactly("2013-12-18");
    }

    @Test
    void theOrderOfDayAndMonthDecidesNumbers() {
        assertThat(read("3/11/1999", DayOrder.DAY_FIRST)).containsExactly("1999-11-03");
        assertThat(read("3/11/1999", DayOrder.MONTH_FIRST)).containsExactly("1999-03-11");
        assertThat(read("23/11/99", DayOrder.MONTH_FIRST)).containsExactly("1999-11-23");
        assertThat(DateReader.find("3/11/1999", DayOrder.UNKNOWN))
                .extracting(WrittenDate::sure)
                .containsExactly(false);
    }

    @Test
    void wordsBesideADateTellWhatItIs() {
        assertThat(DateReader.meaning("Posted on")).isEqualTo(Meaning.PUBLISHED);
        assertThat(DateReader.meaning("Zuletzt aktualisiert:")).isEqualTo(Meaning.MODIFIED);
        assertThat(DateReader.meaning("Release date:")).isEqualTo(Meaning.OTHER);
        assertThat(DateReader.meaning("発売日")).isEqualTo(Meaning.OTHER);
    }
}
