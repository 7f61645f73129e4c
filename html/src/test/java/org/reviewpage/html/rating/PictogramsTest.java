// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Rating;

final class PictogramsTest {
    @Test
    void aRowWithEmptySignsHasThemForItsScale() {
        assertThat(ratings("♥♥♥♡♡")).containsExactly(Rating.outOf(3, 5).as("♥♥♥♡♡"));
        assertThat(ratings("● ● ● ○ ○")).containsExactly(Rating.outOf(3, 5).as("● ● ● ○ ○"));
        assertThat(ratings("❤️❤️❤️🤍")).containsExactly(Rating.outOf(3, 4).as("❤️❤️❤️🤍"));
        assertThat(sure("♥♥♥♡♡")).containsExactly(Match.Sure.STARS);
    }

    @Test
    void theMoonHasQuarters() {
        assertThat(ratings("🌕🌕🌗🌑🌑")).containsExactly(Rating.outOf(2.5, 5).as("🌕🌕🌗🌑🌑"));
        assertThat(ratings("🌕🌖🌘🌑")).containsExactly(Rating.outOf(2, 4).as("🌕🌖🌘🌑"));
    }

    @Test
    void aRowOfOneKindMayBeAnOrnament() {
        assertThat(ratings("♥♥♥")).containsExactly(Rating.outOf(3, 5).as("♥♥♥"));
        assertThat(sure("♥♥♥")).containsExactly(Match.Sure.WEAK);
        assertThat(sure("♡♡♡")).containsExactly(Match.Sure.WEAK);
        assertThat(ratings("♥♥")).isEmpty();
        assertThat(ratings("♥♥♥♥♥♥")).as("more than five").isEmpty();
    }

    @Test
    void anySignCountsWhereTheScaleIsWritten() {
        assertThat(ratings("🍿🍿🍿/5")).containsExactly(Rating.outOf(3, 5).as("🍿🍿🍿/5"));
        assertThat(ratings("🎬🎬 out of four"))
                .containsExactly(Rating.outOf(2, 4).as("🎬🎬 out of four"));
        assertThat(sure("🍿🍿🍿/5")).containsExactly(Match.Sure.STARS);
        assertThat(ratings("🍿🍿🍿🍿🍿🍿/5")).isEmpty();
        assertThat(ratings("🍿 (4/5)")).isEmpty();
    }

    @Test
    void severalRowsAreSeveralMatchesWithTheirPlaces() {
        assertThat(new Pictograms().find("♥♥♥ and ♡♡♡♥"))
                .extracting(match -> match.start() + "-" + match.end())
                .containsExactly("0-3", "8-12");
    }

    private static List<Rating> ratings(String line) {
        return new Pictograms().find(line).stream().map(Match::rating).toList();
    }

    private static List<Match.Sure> sure(String line) {
        return new Pictograms().find(line).stream().map(Match::sure).toList();
    }
}
