// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Credit;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class CastSectionTest {
    private static final String ESSAY =
            "<article><h1>Harbour Lights</h1><p>Under Quill’s direction the sea is always near, and it"
                    + " is the best thing that can be said of a film so long. Ada Hart (Joan Poe) rows out to the wreck each"
                    + " night, and the camera rows with her until the lamp goes out.</p>";

    @Test
    void readsATableOfPartsAndPlayersBelowALabel() {
        assertThat(credits("<h2>Cast &amp; Crew</h2><table><tr><td>Director<td>Bo Quill<tr><td>Ada Hart<td>Joan Poe"
                        + "<tr><td>Ben Hart<td>Cy Ray (voice)</table>"))
                .containsExactly("actor: Joan Poe as Ada Hart", "actor: Cy Ray as Ben Hart (voice)");
    }

    @Test
    void readsLinesOfOneParagraph() {
        assertThat(credits(
                        "<h2>Cast &amp; Crew</h2><p><img alt='Bo Quill'><br>Bo Quill<br><br>Bo Quill<p>Ada Hart Joan Poe<br>"
                                + "Pearl Di Sand (voice)<br>Amy Amy Tar<h2>Official Trailer</h2><p>Some Words Here"))
                .containsExactly(
                        "actor: Joan Poe as Ada Hart",
                        "actor: Di Sand as Pearl (voice)",
                        "actor: Amy Tar as Amy",
                        "director: Bo Quill",
                        "director: Bo Quill");
    }

    @Test
    void readsBareParagraphsUpToTheirEnd() {
        assertThat(credits("<p>Cast &amp; Crew<p>Bo Quill<p>Ada Hart Joan Poe<p>Blind Date Eva Tar<p>Official Trailer"
                        + "<p>Leave a Comment"))
                .containsExactly("actor: Joan Poe as Ada Hart", "actor: Eva Tar as Blind Date", "director: Bo Quill");
    }

    @Test
    void takesNobodyForTheDirectorOfWhomTheTextDoesNotSaySo() {
        assertThat(credits("<h2>Cast &amp; Crew</h2><p>Flo Ray<p>Ada Hart Joan Poe<p>Blind Date Eva Tar"))
                .containsExactly("actor: Joan Poe as Ada Hart", "actor: Eva Tar as Blind Date");
    }

    @Test
    void readsHeadsOfColumnsAndAListOfNames() {
        assertThat(
                        credits(
                                "<table><tr><th>Actor<th>Character<tr><td>Joan Poe<td>Ada Hart<tr><td>Cy Ray<td>Ben Hart</table>"))
                .containsExactly("actor: Joan Poe as Ada Hart", "actor: Cy Ray as Ben Hart");
        assertThat(credits("<h3>Cast</h3><ul><li>Joan Poe<li>Cy Ray</ul>"))
                .containsExactly("actor: Joan Poe", "actor: Cy Ray");
    }

    private static List<String> credits(String html) {
        return Given.values(new CastSection(), Field.CREDIT, ESSAY + html).stream()
                .map(Credit::toString)
                .toList();
    }
}
