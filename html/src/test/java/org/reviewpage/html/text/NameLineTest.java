// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.text;

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
    void aNameInABoxOfFactsOrInTheTitleIsNot() {
        assertThat(names("<h1>Once in a Blue Moon</h1><p>Director:</p><p>Ada Poe</p>"))
                .isEmpty();
        assertThat(names("<h1>Ada Poe: New Songs</h1><p>Ada Poe</p>")).isEmpty();
    }
}
