// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reviewpage.html.testing.Given;
import org.reviewpage.html.testing.Pages;

class ContainerTest {
    @Test
    void piecesOfATextInContainersOfTheSameNameAreOneText() {
        String piece = "<div class='article-text'>" + Pages.PROSE + "</div>";
        var article = Given.article("<div>" + piece + "<h2>The waiting</h2>" + piece + "</div>");

        assertThat(Pages.body(article)).hasSize(7).contains("The waiting");
    }

    @Test
    void aSidebarOfUnknownNameBesideANamedContainerIsNoText() {
        var article = Given.article(
                "<div><div class='entry-content'>" + Pages.PROSE
                        + "</div><div class='rack'><p>Night Notes is written by two friends who go to the pictures too often, and by their aunt.</p></div></div>");

        assertThat(Pages.body(article)).containsExactly(Pages.FIRST, Pages.SECOND, Pages.THIRD);
    }

    @Test
    void theTextMayStandInFontElementsOfNestedTables() {
        var article = Given.article(
                "<table><tr><td><font size=1><a href='/'>Home</a></font></td><td><table><tr><td><font face=Arial>"
                        + Pages.FIRST + "<p>" + Pages.SECOND + "</font></td></tr></table></td></tr></table>");

        assertThat(Pages.body(article)).containsExactly(Pages.FIRST, Pages.SECOND);
    }

    @Test
    void contentThatAScriptWillShowIsText() {
        var article = Given.article("<div>Loading</div><div hidden id='S:0'><main>" + Pages.PROSE + "</main></div>");

        assertThat(Pages.body(article)).contains(Pages.FIRST);
    }
}
