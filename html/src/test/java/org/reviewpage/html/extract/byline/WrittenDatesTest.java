// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class WrittenDatesTest {
    private static final String BODY =
            "<p>" + "The harbour is lit by lamps, and the story is at its best there. ".repeat(4) + "</p>";

    private static List<String> sure(String before, String after) {
        String html = "<article><h1>Harbour Lights</h1>" + before + BODY + BODY + after + "</article>";
        return Given.candidates(new WrittenDates(), html).stream()
                .filter(candidate -> candidate.field() == Field.DATE_PUBLISHED && candidate.confidence() >= 0.5)
                .map(candidate -> candidate.value().toString())
                .toList();
    }

    @Test
    void aLineAboveOrBelowTheTextGivesTheDay() {
        assertThat(sure("<p>Posted on December 18, 2013</p>", "")).containsExactly("2013-12-18");
        assertThat(sure("", "<p>Erschienen am: 18.12.2013</p>")).containsExactly("2013-12-18");
    }

    @Test
    void aFooterThatSaysSoOutrightGivesTheDay() {
        assertThat(sure("", "</article><footer>Erschienen am: 18.12.2013</footer>"))
                .containsExactly("2013-12-18");
        assertThat(sure("", "</article><footer>Today is 18.12.2013</footer>")).isEmpty();
    }

    @Test
    void theDayOfAReleaseAnUpdateOrTheCopyrightIsNot() {
        assertThat(sure("<dl><dt>Release date:<dd>December 18, 2013</dl>", "")).isEmpty();
        assertThat(sure("<p>Updated December 18, 2013</p>", "")).isEmpty();
        assertThat(sure("", "<p>© December 18, 2013</p>")).isEmpty();
    }

    @Test
    void aDayInASentenceIsThatOfWhatItTells() {
        assertThat(sure("<p>The record was made on 28 April 1972 and has seven songs.</p>", ""))
                .isEmpty();
        assertThat(sure("<p>Posted by Ada Poe on May 3, 2014 in Films and Books.</p>", ""))
                .containsExactly("2014-05-03");
    }

    @Test
    void theOneDayThatIsSaidToBeThePublicationsStandsOutOfOthers() {
        assertThat(sure("", "<p>Lamps, 3.5.2014</p><p>Erschienen am: 18.12.2013</p>"))
                .containsExactly("2013-12-18");
    }

    @Test
    void severalDaysBelowTheTextAreThoseOfOthers() {
        assertThat(sure("", "<h3>Archive</h3><ul><li>May 3, 2014</li><li>May 4, 2014</li></ul>"))
                .isEmpty();
    }
}
