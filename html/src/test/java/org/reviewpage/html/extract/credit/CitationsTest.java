// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Credit;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class CitationsTest {
    private static final String ESSAY =
            "<p>" + "The sea is grey and the boats are late again, as they were last year. ".repeat(6) + "</p>";

    @Test
    void readsAuthorTitlePublisherAndYear() {
        String line = "<p>Ann J. Poe, Harbour Lights: A Novel (Quill Monthly Press, 2008). [Shop]</p>";
        assertThat(credits(line + ESSAY)).containsExactly("publisher: Quill Monthly Press", "author: Ann J. Poe");
        assertThat(Given.values(new Citations(), Field.ITEM_YEAR, page(line + ESSAY)))
                .containsExactly(2008);
    }

    @Test
    void readsThePublisherBelowAuthorAndTitle() {
        assertThat(credits(ESSAY + "<p>Ann Poe: Hafenlichter.<br>Quill Verlag, Berlin 2023.<br>170 Seiten, 18,00 EUR."))
                .containsExactly("publisher: Quill Verlag", "author: Ann Poe");
        assertThat(credits("<p>by Ann Poe<br>Quill Books, 2015, 448 pages</p>" + ESSAY))
                .containsExactly("publisher: Quill Books", "author: Ann Poe");
        assertThat(credits(ESSAY + "<p>Ann Poe (Hrsg.)<br>Hafenlichter<br>Quill, 816 Seiten"))
                .containsExactly("publisher: Quill", "editor: Ann Poe");
    }

    @Test
    void readsAnAuthorAloneAboveTitleAndPublisher() {
        String end = "<br>Verlag Dr. Quill, 5. neu bearbeitete Auflage, 2014, 896 Seiten, gebunden</p>";
        assertThat(credits(ESSAY + "<p>RA Prof. Ann Poe<br>Hafenrecht" + end))
                .containsExactly("publisher: Verlag Dr. Quill", "author: Ann Poe");
        assertThat(credits(ESSAY + "<p>Ein Standardwerk im Hafen<br>Hafenrecht" + end))
                .containsExactly("publisher: Verlag Dr. Quill");
    }

    @Test
    void takesNoFilmsDatesAndLocationsForCitations() {
        assertThat(credits(ESSAY + "<p>Ann Poe, Harbour Lights (2013)")).isEmpty();
        assertThat(credits(ESSAY + "<p>Friday, February 2015")).isEmpty();
        assertThat(credits(ESSAY + "<p>London, May 2013")).isEmpty();
    }

    @Test
    void reportsNothingWhereSeveralBooksAreCited() {
        assertThat(credits(ESSAY + "<p>Quill Books, 2013, 320 pages<p>Harbour Press, 2014, 120 pages"))
                .isEmpty();
    }

    private static String page(String html) {
        return "<article><h1>A book about the sea</h1>" + html + "</article>";
    }

    private static List<String> credits(String html) {
        return Given.values(new Citations(), Field.CREDIT, page(html)).stream()
                .map(Credit::toString)
                .toList();
    }
}
