// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CreditLineTest {
    @Test
    void readsManyLabelsInOneLine() {
        assertThat(read("Directed by: Ann Poe; Written by: Bo Quill; Starring: Cy Ray, Di Sand and Ed Tar"))
                .containsExactly(
                        "Directed by = Ann Poe;", "Written by = Bo Quill;", "Starring = Cy Ray, Di Sand and Ed Tar");
        assertThat(read("Dir: Ann Poe. Script: Ann Poe, Bo B. Quill. Starring: Cy Ray. 134 minutes"))
                .containsExactly("Dir = Ann Poe.", "Script = Ann Poe, Bo B. Quill.", "Starring = Cy Ray. 134 minutes");
    }

    @Test
    void readsLabelsThatNeedNoColon() {
        assertThat(read("~ 1999 · Directed by Ann Poe · Rated R ~")).containsExactly("Directed by = Ann Poe");
        assertThat(read("Harbour Lights (Dir. Ann Poe, 2013)")).containsExactly("Dir. = Ann Poe, 2013");
        assertThat(read("Harbour Lights, Directed By Ann Poe (Quayside)"))
                .containsExactly("Directed By = Ann Poe (Quayside)");
    }

    @Test
    void readsFrenchAndWideColons() {
        assertThat(read("Réalisateur : Ann Poe")).containsExactly("Réalisateur = Ann Poe");
        assertThat(read("Writer/Director – Ann Poe")).containsExactly("Writer/Director = Ann Poe");
        assertThat(read("The Artist – A Review")).isEmpty();
        assertThat(read("監督：山田花子")).containsExactly("監督 = 山田花子");
    }

    @Test
    void capitalsPartALabelFromTheName() {
        assertThat(read("DIRECTOR Ann Poe")).containsExactly("DIRECTOR = Ann Poe");
        assertThat(read("DIRECTOR ANN POE")).isEmpty();
    }

    @Test
    void readsNoLabelsInProse() {
        assertThat(read("The film was directed by Ann Poe, and it shows.")).isEmpty();
        assertThat(read("A director: that is what she always wanted to be.")).isEmpty();
    }

    private static List<String> read(String line) {
        return CreditLine.read(line).stream()
                .map(labelled -> labelled.label().words() + " = " + labelled.value())
                .toList();
    }
}
