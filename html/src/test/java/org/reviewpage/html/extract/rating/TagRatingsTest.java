// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Rating;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class TagRatingsTest {
    @Test
    void readsTheTagOfThePost() {
        assertThat(filed("<h1>Harbour Lights</h1><p>The keeper waits.</p>" + tag("4 stars") + tag("Drama")))
                .containsExactly(Rating.outOf(4, 5).as("4 stars"));
    }

    @Test
    void aListOfAllTagsIsNoRating() {
        assertThat(filed("<h1>Harbour Lights</h1><p>The keeper waits.</p>" + tag("4 stars") + tag("3 stars")))
                .isEmpty();
    }

    @Test
    void aBlogsOwnUnitHasTheScaleOfItsOtherTags() {
        assertThat(filed(page("4 Pfoten", "1 Pfote", "2 Pfoten", "3 Pfoten", "4 Pfoten", "5 Pfoten")))
                .containsExactly(Rating.outOf(4, 5).as("4 Pfoten"));
    }

    @Test
    void countedPlayersAreNoRating() {
        assertThat(filed(page("4 Players", "1 Player", "2 Players", "3 Players", "4 Players", "5 Players")))
                .isEmpty();
        assertThat(filed(page("4 Lights", "3 Lights", "4 Lights", "7 Lights"))).isEmpty();
    }

    private static String page(String own, String... all) {
        StringBuilder cloud = new StringBuilder();
        for (String tag : all) {
            cloud.append("<li>").append(tag(tag)).append("</li>");
        }
        return "<div class=\"post\"><h1>Harbour Lights</h1><p>The keeper waits for a boat.</p>" + tag(own)
                + "</div><div id=\"sidebar\"><ul>" + cloud + "</ul></div>";
    }

    private static String tag(String words) {
        return "<a rel=\"tag\" href=\"/label/" + words + "\">" + words + "</a> ";
    }

    private static List<Rating> filed(String html) {
        return Given.values(new TagRatings(), Field.RATING, html);
    }
}
