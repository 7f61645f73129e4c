// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Party;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class NameLineTest {
    private static final String PROSE =
            "<p>" + "The harbour is lit by lamps, and the story is at its best there. ".repeat(4) + "</p>";

    private static List<String> names(String lines) {
        return Given.values(
                        new NameLine(), Field.REVIEWERS, "<title>Once in a Blue Moon</title>" + lines + PROSE + PROSE)
                .stream()
                .flatMap(List::stream)
                .map(Party::name)
                .toList();
    }

    @Test
    void aNameBetweenTitleAndTextIsTheReviewers() {
        assertThat(names("<center>ONCE IN A BLUE MOON</center><center>Forrest J. Quill</center>"))
                .containsExactly("Forrest J. Quill");
        assertThat(names("<center>ONCE IN A BLUE MOON</center><center>CATALOG REVIEW | FORREST QUILL</center>"))
                .containsExactly("FORREST QUILL");
    }

    @Test
    void aNameBesideADateNeedNotBeKnown() {
        String title = "<h1>Once in a Blue Moon</h1>";
        assertThat(sure(title + "<p>June 23, 2022 · 6 min · 1173 words · Quorra Vandt | Suggest Changes</p>"))
                .containsExactly("Quorra Vandt");
        assertThat(sure(title + "<h3>QUORRA VANDT</h3><h3>10 FEB 2025</h3>")).containsExactly("QUORRA VANDT");
        assertThat(sure(title + "<p>Quorra Vandt, @quorra</p><p>11/03/17 in Games</p>"))
                .containsExactly("Quorra Vandt");
        assertThat(sure(title + "<p>Bonus Galleries</p>")).isEmpty();
    }

    private static List<String> sure(String lines) {
        String html = "<title>Once in a Blue Moon</title>" + lines + PROSE + PROSE;
        return Given.candidates(new NameLine(), html).stream()
                .filter(candidate -> candidate.confidence() >= 0.5)
                .map(candidate -> ((Party) ((List<?>) candidate.value()).get(0)).name())
                .toList();
    }

    @Test
    void aNameInABoxOfFactsOrInTheTitleIsNot() {
        assertThat(names("<h1>Once in a Blue Moon</h1><p>Director:</p><p>Ada Poe</p>"))
                .isEmpty();
        assertThat(names("<h1>Ada Poe: New Songs</h1><p>Ada Poe</p>")).isEmpty();
    }
}
