// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class VerdictTextTest {
    @Test
    void readsTheParagraphBelowAHeading() {
        assertThat(summaries("<h3>Bottom line</h3><p>A quiet film, well worth the fog.</p>"))
                .containsExactly("A quiet film, well worth the fog.");
    }

    @Test
    void readsAfterBoldWords() {
        assertThat(summaries("<p><b>Fazit:</b> Ein stiller Film, der den Nebel lohnt.</p>"))
                .containsExactly("Ein stiller Film, der den Nebel lohnt.");
    }

    @Test
    void aScoreBelowTheHeadingIsNoSummary() {
        assertThat(summaries("<h3>Verdict</h3><p>8/10</p>")).isEmpty();
    }

    private static List<String> summaries(String html) {
        return Given.values(new VerdictText(), Field.SUMMARY, "<h1>Harbour Lights</h1>" + html);
    }
}
