// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.html.testing.Given;
import org.reviewpage.html.testing.Pages;

class CommentTailTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 Comments",
                "Comments (12)",
                "2 thoughts on “Harbour Lights”",
                "Leave a Reply",
                "Schreibe einen Kommentar",
                "Laisser un commentaire",
                "コメントを残す",
                "14 Responses to Harbour Lights"
            })
    void whatFollowsTheCommentsHeadingIsLeftOut(String heading) {
        var article = Given.article("<div>" + Pages.PROSE + "<h3>" + heading + "</h3><p>I was there too, dear friend, "
                + "and must tell you that the ferry was on time, as it is each day of the year.</p></div>");

        assertThat(Pages.all(article)).containsExactly(Pages.FIRST, Pages.SECOND, Pages.THIRD);
    }

    @Test
    void theTextThatALineBreakPartsFromTheCommentsHeadingStays() {
        var article = Given.article("<div>" + Pages.FIRST + "<br><br>" + Pages.SECOND + "<br><br>" + Pages.THIRD
                + "<br><br>Leave a Comment</div>");

        assertThat(Pages.body(article)).containsExactly(Pages.FIRST, Pages.SECOND, Pages.THIRD);
    }

    @Test
    void aLinkToTheCommentsInTheBylineIsNoEnd() {
        var article =
                Given.article("<div><p>May 3, 2014 | <a href='#c'>3 Comments</a></p><p><a href='#c'>3 Comments</a></p>"
                        + Pages.PROSE + "</div>");

        assertThat(Pages.body(article)).contains(Pages.FIRST, Pages.SECOND, Pages.THIRD);
    }

    @Test
    void aSentenceAboutCommentsIsNoEnd() {
        var article = Given.article(
                "<div>" + Pages.PROSE + "<p>Comments by the crew close the disc.</p>" + Pages.PROSE + "</div>");

        assertThat(Pages.body(article)).hasSize(7);
    }

    @Test
    void otherPostsEndTheTextUnlessItGoesOn() {
        String others = "<h3>You may also like</h3><p>The Long Tide, reviewed</p>";

        assertThat(Pages.body(Given.article("<div>" + Pages.PROSE + others + "</div>")))
                .isEqualTo(List.of(Pages.FIRST, Pages.SECOND, Pages.THIRD));
        assertThat(Pages.body(Given.article("<div>" + Pages.PROSE + others + Pages.PROSE + Pages.PROSE + "</div>")))
                .endsWith(Pages.THIRD)
                .hasSizeGreaterThan(8);
    }

    @Test
    void listsOfOtherPostsOutsideOfTheTextAreLeftOut() {
        String list =
                "<ul><li><a href='1'>The Long Tide is a film of weather</a><li><a href='2'>Six pictures about the sea, ranked</a>"
                        + "<li><a href='3'>Why nobody films the fog any more</a><li><a href='4'>An evening with the projectionist</a></ul>";
        String cast =
                "<ul><li><a href='5'>Una Vale</a><li><a href='6'>Max Orr</a><li><a href='7'>Ada Poe</a><li><a href='8'>Bo Quill</a></ul>";
        var article = Given.article("<div class='entry-content'>" + Pages.PROSE + "</div>" + cast + list);

        assertThat(Pages.all(article)).contains("Una Vale").doesNotContain("The Long Tide is a film of weather");
    }
}
