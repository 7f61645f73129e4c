// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.html.testing.Given;
import org.reviewpage.html.testing.Pages;

class BodyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Filed under: films, sea",
                "Tags: fog",
                "5 min read",
                "© 2014 Night Notes",
                "Photo by Bo Quill",
                "The picture is a still from the film.",
                "Veröffentlicht am 3. Mai 2014",
                "Publié dans Cinéma",
                "This entry was posted on May 3, 2014."
            })
    void linesAboutThePostAreSeenButAreNoText(String line) {
        var article = Given.article("<div>" + Pages.PROSE + "<p>" + line + "</p>" + Pages.PROSE + "</div>");

        assertThat(Pages.body(article)).hasSize(6).doesNotContain(line);
        assertThat(Pages.all(article)).contains(line);
    }

    @Test
    void aSentenceThatBeginsLikeSuchALineIsText() {
        String sentence =
                "Tags of memory cling to every shot of the quay, and the film, which has no use for them, lets them hang there.";

        assertThat(Pages.body(Given.article("<div>" + Pages.PROSE + "<p>" + sentence + "</p></div>")))
                .contains(sentence);
    }

    @Test
    void captionsBylinesAndFactsAboveTheFirstSentenceAreSeenButAreNoText() {
        var article = Given.article(
                "<div><p>Bo Quill, May 3</p><p>A slow film.</p>" + Pages.PROSE
                        + "<figure><img src='a.jpg'><figcaption>Una Vale on the quay, in a coat that is too large for her, waits.</figcaption></figure></div>");

        assertThat(Pages.body(article)).containsExactly("A slow film.", Pages.FIRST, Pages.SECOND, Pages.THIRD);
        assertThat(Pages.all(article)).contains("Bo Quill, May 3").anyMatch(text -> text.startsWith("Una Vale"));
    }

    @Test
    void aListThatTheTextBeginsWithIsText() {
        assertThat(Pages.body(Given.article("<div><ul><li>A ferry</li><li>A net</li></ul>" + Pages.PROSE + "</div>")))
                .startsWith("A ferry", "A net", Pages.FIRST);
    }

    @Test
    void aBoxOfLinksInTheTextIsNoTextButALinkedParagraphIs() {
        var article = Given.article(
                "<div>" + Pages.PROSE + "<ul><li><a href='1'>Films</a><li><a href='2'>Books</a></ul><p><a href='3'>"
                        + Pages.SECOND + "</a></p><p>So it goes.</p></div>");

        assertThat(Pages.body(article)).hasSize(5).doesNotContain("Films").contains("So it goes.");
    }
}
