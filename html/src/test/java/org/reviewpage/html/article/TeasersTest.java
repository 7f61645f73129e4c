// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reviewpage.html.testing.Given;
import org.reviewpage.html.testing.Pages;

class TeasersTest {
    private static String box(String address) {
        return "<div class='b'><h2><a href='" + address + "'>The Long Tide</a></h2>"
                + "<p>Ten years after the storm a ferry comes back to the island, and nobody knows its crew.</p></div>";
    }

    @Test
    void boxesBelowTheTextThatLinkToOtherPostsAreLeftOut() {
        var article = Given.article("<div><div>" + Pages.PROSE + Pages.PROSE + "</div><div>" + box("/2014/tide/")
                + box("/2014/ferry/") + "</div></div>");

        assertThat(Pages.all(article))
                .contains(Pages.FIRST, Pages.THIRD)
                .noneMatch(line -> line.contains("storm") || line.contains("Long Tide"));
    }

    @Test
    void boxesThatThePageIsAboutStay() {
        var article = Given.article("<div><p>" + Pages.FIRST + "</p><div>" + box("/a/") + box("/b/") + box("/c/")
                + box("/d/") + box("/e/") + box("/f/") + "</div></div>");

        assertThat(Pages.all(article)).anyMatch(line -> line.contains("storm"));
    }

    @Test
    void boxesThatLinkToOtherSitesStay() {
        var article = Given.article("<div><div>" + Pages.PROSE + Pages.PROSE + "</div><div>"
                + box("https://shop.example/tide") + box("https://shop.example/ferry") + "</div></div>");

        assertThat(Pages.all(article)).anyMatch(line -> line.contains("storm"));
    }

    @Test
    void headingsOfTheTextThatAreLinksStay() {
        String heading = "<h3><a href='/films/tide/'>The Long Tide</a></h3>";
        var article = Given.article("<div>" + Pages.PROSE + heading + Pages.PROSE + heading.replace("tide", "ferry")
                + Pages.PROSE + "</div>");

        assertThat(Pages.all(article)).filteredOn("The Long Tide"::equals).hasSize(2);
    }
}
