// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.testing.Given;

class RatedElementsTest {
    @Test
    void readsText() {
        assertThat(shown("<span class=\"review-score\">8.5/10</span>")).containsExactly("8.5/10.0");
        assertThat(shown("<abbr title=\"4\" class=\"rating\">★★★★☆</abbr>")).containsExactly("4.0/5.0");
    }

    @Test
    void readsABareNumber() {
        assertThat(shown("<div class=\"final-score\">8.5</div>")).containsExactly("8.5");
        assertThat(shown("<div class=\"o-rating\"><div>87</div></div>")).containsExactly("87.0/100.0");
    }

    @Test
    void aGaugeBesideABareNumberHasItsScale() {
        assertThat(shown("<p class=\"score\"><i style=\"width: 85%\"></i><b>8.5</b></p>"))
                .containsExactly("8.5/10.0");
        assertThat(shown("<p class=\"score\"><svg><circle stroke-dasharray=\"50,100\"/></svg><em>5</em></p>"))
                .containsExactly("5.0/10.0");
    }

    @Test
    void aGaugeThatIsNotOfTheNumberHasNoScaleForIt() {
        assertThat(shown("<p class=\"score\"><i style=\"width: 100%\"></i><b>8.5</b></p>"))
                .containsExactly("8.5");
    }

    @Test
    void readsTitlesForPeopleWhoListen() {
        assertThat(shown("<div class=\"star-rating\" aria-label=\"Rated 4 out of 5 stars\"></div>"))
                .containsExactly("4.0/5.0");
    }

    @Test
    void readsDataWithTheirScale() {
        assertThat(shown("<div class=\"stars\" data-rating=\"7\" data-max=\"10\"></div>"))
                .containsExactly("7.0/10.0");
    }

    @Test
    void readsTheShareOfAStrip() {
        assertThat(shown("<span class=\"stars\"><span style=\"width: 85%\"></span></span>"))
                .containsExactly("4.25/5.0");
    }

    @Test
    void readsClassesOfFilmDiaries() {
        assertThat(shown("<span class=\"rating rated-7\"></span>")).containsExactly("7.0/10.0");
    }

    @Test
    void leavesZeroBeforeAnybodyRatedAlone() {
        assertThat(shown("<div class=\"rating\" data-rating=\"0\"></div>")).isEmpty();
    }

    @Test
    void leavesCountsOfVotesAlone() {
        assertThat(shown("<span class=\"rating-count\">12</span>")).isEmpty();
    }

    @Test
    void leavesReadersVotesAlone() {
        assertThat(shown("<div class=\"kksr-score rating\">4.5/5</div>")).isEmpty();
        assertThat(shown("<p>User rating: <span class=\"rating\">4/5</span></p>"))
                .isEmpty();
    }

    private static List<String> shown(String html) {
        return Given.believedRatings(new RatedElements(), "<h1>Harbour Lights</h1>" + html);
    }
}
