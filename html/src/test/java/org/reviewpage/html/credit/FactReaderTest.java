// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewpage.core.Identifier;

class FactReaderTest {
    @ParameterizedTest
    @CsvSource({"August 2013, 2013", "(c) 1871, 1871", "2013/14, 2013", "no. 12013, ", "2413, ", "1413, "})
    void readsTheFirstYear(String value, Integer year) {
        assertThat(FactReader.year(value)).isEqualTo(Optional.ofNullable(year));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "August 27, 2013, Quill Books | Quill Books",
                "May 2013 by Quill Books | Quill Books",
                "2013 by the Quill Press | the Quill Press",
                "2013, Paperback | ",
                "2013, Publisher | ",
                "2013, Quill 4 | ",
                "spring, Quill Books | "
            })
    void readsThePublisherBehindTheYear(String value, String publisher) {
        assertThat(FactReader.publisher(value)).isEqualTo(Optional.ofNullable(publisher));
    }

    @ParameterizedTest
    @CsvSource({
        "978-0-306-40615-7, 978-0-306-40615-7",
        "ISBN 0-306-40615-2, 0-306-40615-2",
        "0-8044-2957-x, 0-8044-2957-x",
        "0-8044-2957-X (cloth), 0-8044-2957-X",
        "978-0-306-40615-8 or 0306406152, 0306406152"
    })
    void readsTheFirstIsbnWhoseCheckDigitIsRight(String value, String isbn) {
        assertThat(FactReader.isbn(value)).map(Identifier::value).contains(isbn);
    }

    @ParameterizedTest
    @CsvSource({"978-0-306-40615-8", "0-306-40615-3", "12345", "20130827 2013"})
    void readsNoOtherNumberForAnIsbn(String value) {
        assertThat(FactReader.isbn(value)).isEmpty();
    }

    @Test
    void readsGenresAndLeavesOutWhatIsTooLongForOne() {
        assertThat(FactReader.genres("Drama, Sea story / Comedy|X•" + "a".repeat(41) + ";" + "a".repeat(40)))
                .containsExactly("Drama", "Sea story", "Comedy", "a".repeat(40));
        assertThat(FactReader.genres("one two three four, one two three four five"))
                .containsExactly("one two three four");
        assertThat(FactReader.genres("aa,bb,cc,dd,ee,ff,gg,hh,ii,jj"))
                .isEqualTo(List.of("aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Harbour Lights\" | Harbour Lights",
                "«Harbour Lights» | Harbour Lights",
                "\"Harbour\" Lights | \"Harbour\" Lights",
                "Harbour \"Lights\" | Harbour \"Lights\"",
                "\"\" | \"\"",
                "\" \" | "
            })
    void readsANameWithoutTheQuotesAroundIt(String value, String name) {
        assertThat(FactReader.name(value)).isEqualTo(Optional.ofNullable(name));
    }

    @Test
    void readsTheFirstLineForANameUnlessItIsTooLong() {
        assertThat(FactReader.name("Harbour Lights\nA film")).contains("Harbour Lights");
        assertThat(FactReader.name("a".repeat(120))).contains("a".repeat(120));
        assertThat(FactReader.name("a".repeat(121))).isEmpty();
    }
}
