// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.testing.Given;
import org.reviewpage.html.testing.Pages;

class HeadlineTest {
    @Test
    void theHeadingThatThePagesTitleRepeatsIsTheHeadline() {
        assertThat(headline("<title>Harbour Lights | Night Notes</title><h1>Night Notes</h1><h2>Harbour Lights</h2>"))
                .contains("Harbour Lights");
    }

    @Test
    void theSitesNameMayComeFirstInThePagesTitle() {
        assertThat(headline("<title>Night Notes: Harbour Lights</title><h1>Night Notes</h1><h3>Harbour Lights</h3>"))
                .contains("Harbour Lights");
    }

    @Test
    void aHeadingThatLinksToTheFrontOfTheSiteIsNone() {
        assertThat(headline("<title>Night Notes</title><h1><a href='/'>Night Notes</a></h1><h2>Harbour Lights</h2>"))
                .contains("Harbour Lights");
    }

    @Test
    void withoutHeadingsItIsTheLineThatThePagesTitleRepeats() {
        assertThat(
                        headline(
                                "<title>Harbour Lights - Night Notes</title><b>Reviews</b><br><font size=5>Harbour Lights</font><br>"))
                .contains("Harbour Lights");
    }

    @Test
    void aLineThatNothingRepeatsIsNone() {
        assertThat(headline("<title>Night Notes</title><div>Reviews</div>")).isEmpty();
    }

    @Test
    void aLineMayBeSomePartsOfThePagesTitleInARow() {
        assertThat(headline("<title>Harbour Lights: A Vigil | Night Notes</title>"
                        + "<font size=5><b>Harbour Lights: A Vigil</b></font><br>"))
                .contains("Harbour Lights: A Vigil");
        assertThat(headline("<title>Harbour Lights: A Vigil | Night Notes</title><b>Harbour Lights: A Vig</b><br>"))
                .isEmpty();
    }

    @Test
    void savedTextWithoutAHeadIsTitledByItsFirstLine() {
        assertThat(headline("<p><a href=/>Home</a></p><p>Harbour Lights: A Vigil</p><p>Night Notes</p>"))
                .contains("Harbour Lights: A Vigil");
    }

    @Test
    void aSentenceAListOrTheFirstParagraphTitlesNothing() {
        assertThat(headline("<ul><li>Harbour Lights</li></ul>")).isEmpty();
        assertThat(headline("<p>It was night.</p>")).isEmpty();
        assertThat(headline("")).isEmpty();
        assertThat(headline("<title>Night Notes</title><p>Harbour Lights</p>")).isEmpty();
    }

    @Test
    void aHeadingBelowTheFirstParagraphIsNone() {
        assertThat(headline("<title>Home</title><div>" + Pages.PROSE + "<h2>The waiting</h2>" + Pages.PROSE + "</div>"))
                .isEmpty();
    }

    @Test
    void theBodyDoesNotRepeatIt() {
        var article = Given.article(
                "<title>Harbour Lights</title><h1>Harbour Lights</h1><div class='entry-content'><h1>Harbour Lights</h1>"
                        + Pages.PROSE + "</div>");

        assertThat(Pages.body(article)).containsExactly(Pages.FIRST, Pages.SECOND, Pages.THIRD);
    }

    private static Optional<String> headline(String head) {
        return Given.article(head + "<div>" + Pages.PROSE + "</div>").headline().map(Element::text);
    }
}
