// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Rating;
import org.reviewpage.core.SubScore;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class WrittenRatingsTest {
    private static final String PROSE =
            "<p>The harbour lies in fog for most of the film, and so do its people, who wait for a ship that never comes in.</p>";

    @Test
    void aLabelledLineIsTheRating() {
        assertThat(believed("<h1>Harbour Lights</h1>" + PROSE + "<p><b>Rating:</b> 8/10</p>"))
                .contains(Rating.outOf(8, 10).as("8/10"));
    }

    @Test
    void starsAloneOnALineAreTheRating() {
        assertThat(believed("<h1>Harbour Lights</h1>" + PROSE + "<p>★★★½</p>"))
                .contains(Rating.outOf(3.5, 5).as("★★★½"));
    }

    @Test
    void starsThatEndTheReviewAreTheRating() {
        assertThat(believed("<h1>Harbour Lights</h1>" + PROSE + PROSE.replace("in.</p>", "in. ★★★☆☆</p>")))
                .contains(Rating.outOf(3, 5).as("★★★☆☆"));
    }

    @Test
    void aLabelMayStandInTheCellBefore() {
        assertThat(believed("<h1>Harbour Lights</h1>" + PROSE + "<table><tr><th>Score</th><td>7.5</td></tr></table>"))
                .contains(Rating.unscaled(7.5).as("7.5"));
    }

    @Test
    void theLastOfTwoVerdictsIsPreferred() {
        assertThat(believed("<h1>Harbour Lights</h1><p>I gave it 3 out of 5 stars in 2009.</p>" + PROSE + PROSE
                        + "<p>On a second viewing I give it 4 out of 5 stars.</p>"))
                .map(Rating::value)
                .contains(4.0);
    }

    @Test
    void aNumberInProseIsNoRating() {
        assertThat(believed(
                        "<h1>Harbour Lights</h1><p>In the second scene 8/10 of the crew leave, which nobody on the quay seems to mind at all, and the fog comes back.</p>"
                                + PROSE + PROSE))
                .isEmpty();
    }

    @Test
    void othersVerdictsAreNoRating() {
        assertThat(believed("<h1>Harbour Lights</h1>" + PROSE + "<dl><dt>IMDb</dt><dd>7.9/10</dd></dl>"))
                .isEmpty();
    }

    @Test
    void aLegendIsNoRating() {
        assertThat(believed("<h1>Harbour Lights</h1>" + PROSE
                        + "<p>★★★★★ must see<br>★★★★ good<br>★★★ fair<br>★★ poor</p>" + PROSE + PROSE))
                .isEmpty();
    }

    @Test
    void aspectsThatStandTogetherAreSubScoresBesideTheTotal() {
        String page = "<h1>Harbour Lights</h1>" + PROSE
                + "<p>Graphics – <b>9</b><br>Sound – <b>7,5</b><br>Final Score – <b>8,3</b></p>";

        assertThat(believed(page)).contains(Rating.unscaled(8.3).as("8,3"));
        assertThat(Given.values(new WrittenRatings(), Field.SUB_SCORE, page))
                .extracting(SubScore::aspect)
                .containsExactly("Graphics", "Sound");
    }

    @Test
    void bareNumbersWithAZeroAmongThemCountThings() {
        String page = "<h1>Harbour Lights</h1>" + PROSE
                + "<p>Songs skipped: 0<br>Encores: 1<br>Final Score: 8.5 out of 10</p>";

        assertThat(Given.values(new WrittenRatings(), Field.SUB_SCORE, page)).isEmpty();
    }

    private static Optional<Rating> believed(String html) {
        List<Candidate<?>> candidates = Given.candidates(new WrittenRatings(), html);
        return candidates.stream()
                .filter(candidate -> candidate.field() == Field.RATING && candidate.confidence() >= 0.5)
                .max(Comparator.comparingDouble(Candidate::confidence))
                .map(candidate -> (Rating) candidate.value());
    }
}
