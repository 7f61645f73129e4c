// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.html.testing.Given;
import org.reviewpage.html.testing.Pages;

class ChromeTest {
    private static final String OTHER =
            "We use small files on your machine, and those of our partners, to count how often you come back.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id='cookie-law-info-bar'>",
                "<div class='comment-list'>",
                "<div class='blog_sidebar2'>",
                "<nav>",
                "<div class='related-posts'>",
                "<div class='sharedaddy'>",
                "<div role='navigation'>",
                "<div class='newsletterSignup'>",
                "<form>",
                "<aside>",
                "<footer>",
                "<div class='adsbygoogle'>",
                "<div id='disqus_thread'>",
                "<div class='g-recaptcha'>"
            })
    void whatIsNamedAsSomethingElseIsInNoArticle(String opening) {
        String closing = "</" + opening.substring(1).split("[ >]")[0] + ">";
        var article = Given.article("<div>" + Pages.PROSE + opening + OTHER + closing + "</div>");

        assertThat(Pages.all(article)).containsExactly(Pages.FIRST, Pages.SECOND, Pages.THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='content-sidebar-wrap'>",
                "<form id='aspnetForm'>",
                "<div class='social-wrapper'>",
                "<div class='no-sidebar'>",
                "<div class='has-comments'>",
                "<div class='shareable'>",
                "<div class='header'>",
                "<div class='tagline'>"
            })
    void wrappersOfTheWholePageAreKeptWhateverTheirName(String opening) {
        assertThat(Pages.body(Given.article(opening + Pages.PROSE)))
                .containsExactly(Pages.FIRST, Pages.SECOND, Pages.THIRD);
    }

    @Test
    void commentsLongerThanThePostAreLeftOut() {
        var article =
                Given.article("<div>" + Pages.PROSE + "<div id='comments'>" + Pages.PROSE.repeat(4) + "</div></div>");

        assertThat(Pages.body(article)).hasSize(3);
    }

    @Test
    void consentToCookiesLongerThanThePostIsLeftOut() {
        var article = Given.article(
                "<div>" + Pages.PROSE + "<div role='dialog'>" + ("<p>" + OTHER + "</p>").repeat(9) + "</div></div>");

        assertThat(Pages.all(article)).containsExactly(Pages.FIRST, Pages.SECOND, Pages.THIRD);
    }

    @Test
    void aBoxOfFactsBesideTheTextIsSeen() {
        var article = Given.article(
                "<article>" + Pages.PROSE + "<aside class='facts'><p>Director: Ada Poe</p></aside></article>");

        assertThat(Pages.body(article)).hasSize(3);
        assertThat(Pages.all(article)).contains("Director: Ada Poe");
    }

    @Test
    void factsBelowTheTitleAreNoTaglineOfTheSite() {
        var article = Given.article(
                "<div><h1>Tide</h1><p class='tagline'>1997 · Directed by Ada Poe</p>" + Pages.PROSE + "</div>");

        assertThat(Pages.all(article)).contains("1997 · Directed by Ada Poe");
    }
}
