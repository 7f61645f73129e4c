// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class ProsAndConsTest {
    @Test
    void readsListsBelowHeadings() {
        assertThat(
                        values(
                                Field.PRO,
                                "<h3>The Good</h3><ul><li>The fog</li><li>The cast</li></ul><h3>The Bad</h3><ul><li>The end</li></ul>"))
                .containsExactly("The fog", "The cast");
        assertThat(
                        values(
                                Field.CON,
                                "<h3>The Good</h3><ul><li>The fog</li><li>The cast</li></ul><h3>The Bad</h3><ul><li>The end</li></ul>"))
                .containsExactly("The end");
    }

    @Test
    void readsBoldLinesAndSignedLines() {
        assertThat(
                        values(
                                Field.PRO,
                                "<p><b>Points forts :</b><br>+ La lumière<br>+ Le port</p><p><b>Points faibles :</b><br>– La fin</p>"))
                .containsExactly("La lumière", "Le port");
        assertThat(
                        values(
                                Field.CON,
                                "<p><b>Points forts :</b><br>+ La lumière<br>+ Le port</p><p><b>Points faibles :</b><br>– La fin</p>"))
                .containsExactly("La fin");
    }

    @Test
    void readsOneLine() {
        assertThat(values(Field.PRO, "<p><b>Pros:</b> cheap, light</p><p><b>Cons:</b> loud</p>"))
                .containsExactly("cheap", "light");
        assertThat(values(Field.CON, "<p><b>Pros:</b> cheap, light</p><p><b>Cons:</b> loud</p>"))
                .containsExactly("loud");
    }

    @Test
    void theBeginningOfASectionIsNoList() {
        assertThat(
                        values(
                                Field.PRO,
                                "<h2>The Good</h2><p>Most of the film is set in the fog, which is well lit, and nobody says more than two words.</p>"))
                .isEmpty();
    }

    private static List<String> values(Field<String> field, String html) {
        return Given.values(new ProsAndCons(), field, "<h1>Harbour Lights</h1>" + html);
    }
}
