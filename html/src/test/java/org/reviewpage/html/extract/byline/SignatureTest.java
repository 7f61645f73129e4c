// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Party;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class SignatureTest {
    private static final String TEXT = "The harbour is lit by lamps, and the story is at its best there. ".repeat(4);

    private static List<String> signed(String end) {
        String html = "<article><h1>Harbour Lights</h1><p>" + TEXT + "</p><p>" + TEXT + end + "</article>";
        return Given.values(new Signature(), Field.REVIEWERS, html).stream()
                .flatMap(List::stream)
                .map(Party::name)
                .toList();
    }

    @Test
    void aNameBelowTheTextIsTheReviewers() {
        assertThat(signed("</p><p>— Ada Poe</p>")).containsExactly("Ada Poe");
        assertThat(signed("</p><p>-<em>Ada Narayan Poe</em></p>")).containsExactly("Ada Narayan Poe");
        assertThat(signed("</p><p><b>Ada Poe</b></p>")).containsExactly("Ada Poe");
        assertThat(signed("</p><p><b>Meenakshi</b></p>")).containsExactly("Meenakshi");
        assertThat(signed("</p><p><b>Conclusion</b></p>")).isEmpty();
    }

    @Test
    void initialsAfterTheLastSentenceAreTheReviewers() {
        assertThat(signed("<small>(ABP)</small></p>")).containsExactly("ABP");
        assertThat(signed("いい映画だった。《KT》</p>")).containsExactly("KT");
    }

    @Test
    void aRemarkInBracketsOrALinkIsNoName() {
        assertThat(signed("(Not for children)</p>")).isEmpty();
        assertThat(signed("</p><p>Ada Poe</p><p>Bo Quill</p>")).isEmpty();
        assertThat(signed("</p><p>- see you there</p>")).isEmpty();
        assertThat(signed("</p><p><a href='/next'>Next Post</a></p>")).isEmpty();
    }
}
