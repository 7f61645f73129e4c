// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.core.Party;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class WrittenBylineTest {
    private static final String BODY =
            "<p>" + "The harbour is lit by lamps, and the story is at its best there. ".repeat(4) + "</p>";

    private static List<String> sure(String title, String before, String after) {
        String html = "<article><h1>" + title + "</h1>" + before + BODY + BODY + after + "</article>";
        return Given.candidates(new WrittenByline(), html).stream()
                .filter(candidate -> candidate.field() == Field.REVIEWERS && candidate.confidence() >= 0.5)
                .map(WrittenBylineTest::name)
                .distinct()
                .toList();
    }

    private static String name(Candidate<?> candidate) {
        return ((Party) ((List<?>) candidate.value()).get(0)).name();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ada Poe",
                "Reviewed by Ada Poe",
                "Review by: Ada Poe",
                "Posted by Ada Poe on May 3, 2014 in Films",
                "Posted on May 3, 2014 | by Ada Poe | 3 Comments",
                "May 3, 2014 by Ada Poe",
                "Von Ada Poe",
                "Eine Rezension von Ada Poe",
                "Par Ada Poe, le 3 mai 2014",
                "Por Ada Poe",
                "Escrito por Ada Poe",
                "Autor recenzji: Ada Poe",
                "a cura di Ada Poe",
                "Door Ada Poe op 3 mei 2014",
                "Автор рецензии: Ada Poe"
            })
    void aLineAboveTheTextNamesTheReviewer(String line) {
        assertThat(sure("Harbour Lights", "<p>" + line + "</p>", "")).containsExactly("Ada Poe");
    }

    @Test
    void aBylineBelowASubtitleIsAboveTheText() {
        assertThat(sure("Harbour Lights", "<h2>A bold and daring evening at the quay</h2><div>By Ada Poe</div>", ""))
                .containsExactly("Ada Poe");
    }

    @Test
    void theNameMayStandInTheNextBlock() {
        assertThat(sure("Harbour Lights", "<p>Posted by:</p><p>Ada Poe</p>", ""))
                .containsExactly("Ada Poe");
        assertThat(sure("Harbour Lights", "<div>By</div><div><a href='/ada'>Ada Poe</a></div>", ""))
                .containsExactly("Ada Poe");
        assertThat(sure("Harbour Lights", "<p>by</p><h5>Ivo Marsh</h5>", "")).isEmpty();
    }

    @Test
    void severalBylinesBelowTheTextAreThoseOfOtherPosts() {
        assertThat(sure("Harbour Lights", "", "<p>By Ada Poe</p><p>By Bo Quill</p><p>By Cy Ames</p>"))
                .isEmpty();
    }

    @Test
    void aLineBelowTheTextDoesToo() {
        assertThat(sure("Harbour Lights", "", "<p>Reviewed by Ada Poe</p>")).containsExactly("Ada Poe");
        assertThat(sure("Harbour Lights - review by Ada Poe", "", "")).containsExactly("Ada Poe");
    }

    @Test
    void aFooterThatSaysSoOutrightDoesToo() {
        assertThat(sure("白蛇", "", "</article><footer><p>本文作者：江五渣。欢迎</p></footer>"))
                .containsExactly("江五渣");
        assertThat(sure("Harbour Lights", "", "</article><div class='comments'><p>Posted by Bo Quill</p></div>"))
                .isEmpty();
    }

    @Test
    void theMakerOfWhatIsReviewedIsNot() {
        assertThat(sure("The Shock Doctrine by Naomi Klein", "<p>by Naomi Klein</p>", ""))
                .isEmpty();
        assertThat(sure(
                        "Harbour Lights",
                        "<p>Directed by: Bo Quill<br>Written by: Cy Ames<br>Starring: Di Orr</p>",
                        ""))
                .isEmpty();
        assertThat(sure("Harbour Lights", "<p>Author: Cy Ames<br>Publisher: Orr &amp; Sons<br>Pages: 300</p>", ""))
                .isEmpty();
    }

    @Test
    void whoIsSpokenOfInTheTextIsNotItsWriter() {
        String prose = "<p>"
                + "Marsh lights the harbour with lamps, and nobody tells it better than he does. ".repeat(4) + "</p>";

        assertThat(sure("Harbour Lights", "<p>by Ivo Marsh</p>" + prose, "")).isEmpty();
        assertThat(sure("Harbour Lights", "<p>by Ada Poe</p>" + prose, "")).containsExactly("Ada Poe");
    }

    @Test
    void theDayOfThePostIsNoFactOfABook() {
        assertThat(sure("Harbour Lights", "<p>By ADA POE</p><p>Published: May 26, 1999</p>", ""))
                .containsExactly("ADA POE");
    }

    @Test
    void aSentenceIsNoByline() {
        assertThat(sure("Tides", "<p>The following is a book review of Tides: Volume II, written by Ivo Marsh</p>", ""))
                .isEmpty();
        assertThat(sure("Tides", "<p>Reviewer/Lamp Keeper/Harbour Master at The Lantern</p>", ""))
                .isEmpty();
        assertThat(sure("Harbour Lights", "<p>By far the best of the year</p>", ""))
                .isEmpty();
        assertThat(sure("Harbour Lights", "<p>Words fail me here</p>", "")).isEmpty();
        assertThat(sure("Harbour Lights", "<p>Photo by Bo Quill</p>", "")).isEmpty();
        assertThat(sure("Harbour Lights", "<p>Photo by Bo Quill, May 3, 2014</p>", ""))
                .isEmpty();
        assertThat(sure("Recensione di Harry Potter", "", "")).isEmpty();
        assertThat(sure("Harbour Lights", "<p>Published by Penguin on May 3, 2014</p>", ""))
                .isEmpty();
    }
}
