// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Identifier;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class LabelledFactsTest {
    @Test
    void readsATableADefinitionListAndHeadings() {
        assertThat(credits("<table><tr><th>Regie<td>Ann Poe<tr><th>Drehbuch<td>Bo Quill, Cy Ray</table>"))
                .containsExactly("director: Ann Poe", "writer: Bo Quill", "writer: Cy Ray");
        assertThat(credits("<dl><dt>Director<dd>Ann Poe<dt>Cast<dd>Bo Quill<dd>Cy Ray</dl>"))
                .containsExactly("director: Ann Poe", "actor: Bo Quill", "actor: Cy Ray");
        assertThat(credits("<h3>Publisher</h3><p>Quill Books<h3>Genre</h3><p>Strategy"))
                .containsExactly("publisher: Quill Books");
    }

    @Test
    void readsLabelsInBoldAndInSpans() {
        assertThat(credits("<p><b>Director</b> Ann Poe<br><b>Starring:</b> Bo Quill as Ada, Cy Ray (Ben)</p>"))
                .containsExactly("director: Ann Poe", "actor: Bo Quill as Ada", "actor: Cy Ray as Ben");
        assertThat(credits("<div><span>Developer</span><span>Quill Games</span></div>"))
                .containsExactly("developer: Quill Games");
        assertThat(credits(
                        "<p><em>Dir:</em> Ann Poe. <em>Script:</em> Bo Quill. <em>Starring:</em> Cy Ray. 134 minutes"))
                .containsExactly("director: Ann Poe", "writer: Bo Quill", "actor: Cy Ray");
    }

    @Test
    void readsLinesWithinATableThatLaysOutThePage() {
        String prose = "<p>" + "The harbour is the best thing in it, and nobody says a word. ".repeat(4);
        assertThat(credits(
                        "<table><tr><td>Home<br>Links<td><b>Starring:</b> Ann Poe, Bo Quill<br><b>Director:</b> Cy Ray"
                                + prose + prose + "</table>"))
                .containsExactly("actor: Ann Poe", "actor: Bo Quill", "director: Cy Ray");
    }

    @Test
    void keepsFamiliesAndGroupsWhole() {
        assertThat(credits("<p>Director: The Quill brothers<br>Writers: Ann and Bo Quill"))
                .containsExactly("director: The Quill brothers", "writer: Ann Quill", "writer: Bo Quill");
        assertThat(credits("<p>Artist: Harbour, Quay &amp; Tide<br>Genre: Rock"))
                .containsExactly("artist: Harbour, Quay & Tide");
    }

    @Test
    void readsALabelAndTheNamesBelowIt() {
        assertThat(credits("<p><b>Line Up:</b><p>The Quills<p>Harbour<p><b>Venue:</b> The Pier</p>"))
                .contains("performer: The Quills", "performer: Harbour");
        assertThat(credits("<h3>Director Ann Poe</h3><p>The film is long.")).containsExactly("director: Ann Poe");
    }

    @Test
    void readsOtherFactsOfTheItem() {
        String box = "<ul><li>Title: Harbour Lights<li>Original title: Hafenlichter<li>Released: 12 May 2013"
                + "<li>ISBN: 978-0-306-40615-7<li>Genre: Drama, Crime<li>Publisher: Quill Books</ul>";
        assertThat(values(Field.ITEM_NAME, box)).containsExactly("Harbour Lights");
        assertThat(values(Field.ALTERNATE_NAME, box)).containsExactly("Hafenlichter");
        assertThat(values(Field.ITEM_YEAR, box)).containsExactly(2013);
        assertThat(values(Field.IDENTIFIER, box)).containsExactly(Identifier.isbn("978-0-306-40615-7"));
        assertThat(values(Field.GENRE, box)).containsExactly("Drama", "Crime");
    }

    @Test
    void takesAnAuthorForTheBooksOnlyBesideOtherFactsOfTheBook() {
        assertThat(credits("<p>Author: Ann Poe<br>Publisher: Quill Books<br>Pages: 320"))
                .containsExactly("author: Ann Poe", "publisher: Quill Books");
        assertThat(credits("<p>Author: Ann Poe<br>Date: 1 May 2013<br>Category: Books"))
                .isEmpty();
        assertThat(credits("<p>Posted by Ann Poe</p>")).isEmpty();
        assertThat(credits("<p>Written by: Ann Poe</p>")).isEmpty();
        assertThat(credits("<p>Published by Ann Poe on May 3, 2013</p>")).isEmpty();
    }

    @Test
    void takesAnAuthorBesideATitle() {
        assertThat(credits("<p><b>TITLE:</b> <em>Harbour Lights</em><br><b>AUTHOR:</b> Ann Poe</p>"))
                .containsExactly("author: Ann Poe");
        assertThat(credits("<p>Title: Late boats<br>Author: Ann Poe<br>Posted: 1 May 2013"))
                .isEmpty();
    }

    @Test
    void readsThePublisherBehindTheDay() {
        assertThat(credits("<p><b>RELEASE DATE</b>: August 27, 2013, Quill Books</p>"))
                .containsExactly("publisher: Quill Books");
        assertThat(credits("<p>Publication date: May 3, 2013 by Quill Press</p>"))
                .containsExactly("publisher: Quill Press");
        assertThat(credits("<p>Release date: May 3, 2013, USA<br>Released: 2013, Hardcover<br>Premiere: 2013 on TV"))
                .isEmpty();
    }

    @Test
    void readsHeadsOfColumns() {
        assertThat(credits(
                        "<table><tr><th>Director<th>Year<th>Cast<tr><td>Ann Poe<td>2013<td>Bo Quill, Cy Ray</table>"))
                .containsExactly("director: Ann Poe", "actor: Bo Quill", "actor: Cy Ray");
    }

    @Test
    void readsLabelsInCapitalsWithoutAColon() {
        assertThat(credits("<p>DIRECTOR Ann Poe<br>STUDIO Quill Films<br>GENRE Drama</p>"))
                .containsExactly("director: Ann Poe", "production-company: Quill Films");
        assertThat(credits("<p>DIRECTOR Ann Poe takes us to the sea again.</p><p>EDITOR IN CHIEF</p>"))
                .isEmpty();
    }

    @Test
    void readsANameUnderByBetweenHeadings() {
        assertThat(credits("<h2>Harbour Lights</h2><p>by</p><h3>Ann Poe</h3>")).containsExactly("maker: Ann Poe");
        assertThat(credits("<h2>Harbour Lights</h2><p>by</p><p>Ann Poe</p>")).isEmpty();
    }

    @Test
    void takesNoFactsAndSubScoresForCredits() {
        assertThat(credits("<p>Runtime: 120 min<br>Platform: Quill Station<br>Price: $20<br>Country: France"))
                .isEmpty();
        assertThat(credits("<ul><li>Story: 8/10<li>Music: Great<li>Publisher: N/A<li>Director: unknown</ul>"))
                .isEmpty();
        assertThat(credits("<p>Director: the one thing that this film would have needed, if you ask me."))
                .isEmpty();
        assertThat(values(Field.IDENTIFIER, "<p>ISBN: 978-0-306-40615-8")).isEmpty();
    }

    private static List<String> credits(String html) {
        return values(Field.CREDIT, html).stream().map(Credit::toString).toList();
    }

    private static <T> List<T> values(Field<T> field, String html) {
        String page =
                "<article><h1>A title</h1><p>" + "The sea is grey and the boats are late again. ".repeat(8) + html;
        return Given.candidates(new LabelledFacts(), page).stream()
                .filter(candidate -> candidate.field() == field && candidate.confidence() >= 0.5)
                .map(candidate -> LabelledFactsTest.<T>value(candidate))
                .filter(Objects::nonNull)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <T> T value(Candidate<?> candidate) {
        return (T) candidate.value();
    }
}
