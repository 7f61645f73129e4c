// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class DateElementsTest {
    private static final String BODY =
            "<p>" + "The harbour is lit by lamps, and the film is at its best there. ".repeat(4);

    private static List<String> published(String dates) {
        String html = "<article><h1>Harbour Lights</h1>" + dates + BODY + "</article>";
        return Given.values(new DateElements(), Field.DATE_PUBLISHED, html).stream()
                .map(Object::toString)
                .distinct()
                .toList();
    }

    @Test
    void aTimeGivesItsMoment() {
        assertThat(published("<time datetime='2013-12-18T20:15:00+01:00'>18 Dec 2013</time>"))
                .containsExactly("2013-12-18T20:15:00+01:00");
    }

    @Test
    void theShownDayIsThePagesOwnWhereTheMachinesIsInAnotherZone() {
        assertThat(published("<time datetime='2013-12-19T00:44:09Z'>December 18, 2013</time>"))
                .containsExactly("2013-12-18");
    }

    @Test
    void aClassOrAnIconMarksADate() {
        assertThat(published("<span class='post-date'>Dec 18, 2013</span>")).containsExactly("2013-12-18");
        assertThat(published("<ul><li><i class='fa fa-calendar'></i> Dec 18, 2013</ul>"))
                .containsExactly("2013-12-18");
        assertThat(published("<abbr class='published' title='2013-12-18'>Wednesday</abbr>"))
                .containsExactly("2013-12-18");
    }

    @Test
    void theDaysHeadingOverAPostIsItsDay() {
        String html =
                "<div><h2 class='date-header'>Wednesday, December 18, 2013</h2><div class='post'><h3>Harbour Lights</h3>"
                        + BODY + BODY + "</div></div><div class='sidebar'><p>Archive</div>";
        assertThat(Given.values(new DateElements(), Field.DATE_PUBLISHED, html))
                .extracting(Object::toString)
                .contains("2013-12-18");
    }

    @Test
    void aLineOfAPublicationAndAnUpdateIsLeftToTheTimesInIt() {
        assertThat(published(
                        "<p class='entry-meta'><time class='updated' datetime='2021-12-10'>December 10, 2021</time>"
                                + "<time class='published' datetime='2019-04-09'>April 9, 2019</time></p>"))
                .containsExactly("2019-04-09");
    }

    @Test
    void aReleaseOrAnUpdateIsNoPublication() {
        assertThat(published("<span class='release-date'>Dec 18, 2013</span>")).isEmpty();
        assertThat(published("<p class='date'>Updated: Dec 18, 2013</p>")).isEmpty();
        assertThat(published("<time class='updated' datetime='2014-01-01'>Jan 1</time>"))
                .isEmpty();
    }
}
