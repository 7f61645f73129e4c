// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reviewpage.html.article.section.SectionsTest.TEXT;
import static org.reviewpage.html.article.section.SectionsTest.headings;
import static org.reviewpage.html.article.section.SectionsTest.part;
import static org.reviewpage.html.article.section.SectionsTest.post;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.testing.Given;

/** What looks like several reviews and is one. */
class UnpartedPostsTest {
    @Test
    void boldRunInHeadingsOfOneReviewDoNotPartIt() {
        String html = post(
                "Ferry Simulator 4",
                "<p><b>Sailing</b>: " + TEXT + "</p><p><b>Weather and tides</b>: " + TEXT + "</p><p><b>Story mode.</b> "
                        + TEXT + "</p><p><b>The harbour</b> " + TEXT + "</p><p><b>Nets</b> " + TEXT + "</p>");

        assertThat(Sections.of(Given.article(html))).isEmpty();
    }

    @Test
    void numberedThoughtsOnOneThingAreNoReviews() {
        String html = post(
                "Why Harbour Lights is a quiet wonder",
                part("<h2>1. People wait</h2>")
                        + part("<h2>2. Nobody runs</h2>")
                        + part("<h2>3. It is dark</h2>")
                        + part("<h2>4. Lamps are lit</h2>")
                        + part("<h2>5. Boats go home</h2>"));

        assertThat(headings(html)).isEmpty();
    }

    @Test
    void reasonsAndLessonsAreNoThings() {
        String html = post(
                "5 reasons to love Harbour Lights",
                part("<h2>1. The waiting</h2>")
                        + part("<h2>2. The nets of Harbour Lights</h2>")
                        + part("<h2>3. The ending</h2>")
                        + part("<h2>4. The music</h2>")
                        + part("<h2>5. It ends well</h2>")
                        + part("<h2>6. Boats are fun</h2>"));

        assertThat(headings(html)).isEmpty();
    }

    @Test
    void theHeadingsOfOneReviewDoNotPartIt() {
        for (List<String> headings : List.of(
                List.of("Graphics", "Sound", "Gameplay", "Verdict"),
                List.of("Handlung", "Meine Meinung", "Schreibstil", "Fazit"),
                List.of("The waiting (again)", "A town of clocks", "Who mends the nets?", "Home at last"))) {
            StringBuilder body = new StringBuilder();
            headings.forEach(heading -> body.append(part("<h2>" + heading + "</h2>")));

            assertThat(headings(post("Harbour Lights Review", body.toString())))
                    .as("%s", headings)
                    .isEmpty();
            assertThat(headings(post("Harbour Lights", body.toString())))
                    .as("%s", headings)
                    .isEmpty();
        }
    }

    @Test
    void theRatedPartsOfOneReviewDoNotPartIt() {
        String html = post(
                "Harbour Lights Review (PS4)",
                part("<h3>Sailing: 8/10</h3>") + part("<h3>Weather: 7/10</h3>") + part("<h3>Boats: 9/10</h3>"));

        assertThat(headings(html)).isEmpty();
    }

    @Test
    void theTracksOfOneAlbumDoNotPartItsReview() {
        String html = post(
                "Ada Poe – Harbour Lights (album review)",
                part("<b>1. Nets</b><br>")
                        + part("<b>2. Ferry</b><br>")
                        + part("<b>3. Mole</b><br>")
                        + part("<b>4. Quay</b><br>"));
        String rated = "<h3>%d. %s</h3><p>" + TEXT + "</p><p>Score: 7/10</p>";
        String track = post(
                "Ada Poe's Harbour Lights: Track by Track",
                rated.formatted(1, "Nets")
                        + rated.formatted(2, "Ferry")
                        + rated.formatted(3, "Mole")
                        + rated.formatted(4, "Quay")
                        + rated.formatted(5, "Lamp"));

        assertThat(headings(html)).isEmpty();
        assertThat(headings(track)).isEmpty();
    }

    @Test
    void questionsDoNotPartAPost() {
        String html = post(
                "Questions about the best ferries",
                part("<h2>Where do I buy a ticket?</h2>")
                        + part("<h2>Is there a bar?</h2>")
                        + part("<h2>May I bring a net?</h2>"));

        assertThat(headings(html)).isEmpty();
    }

    @Test
    void teasersAreNoReviews() {
        String teaser = "<h3><a href=/x>%s (2013)</a></h3><p>A slow boat. <a href=/x>Read more</a></p>";
        String html = post(
                "Latest reviews",
                teaser.formatted("Nets") + teaser.formatted("Ferry") + teaser.formatted("Mole") + "<p>" + TEXT
                        + "</p>");

        assertThat(headings(html)).isEmpty();
    }
}
