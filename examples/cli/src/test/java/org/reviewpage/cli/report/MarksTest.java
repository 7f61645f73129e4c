// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static String marked(Marks marks) {
        return marks.paragraphs().stream().map(MarksTest::paragraph).collect(Collectors.joining("|"));
    }

    private static String paragraph(List<Marks.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.fields()
                        .map(field -> "[" + piece.text() + "]" + field)
                        .orElse(piece.text()))
                .collect(Collectors.joining());
    }

    @Test
    void marksWhatAFactWasReadFrom() {
        Marks marks = new Marks("A quiet film.\n\nDirected by\nAna Lima, in Lisbon.");

        assertThat(marks.mark("Director", "Directed by Ana Lima", "Ana Lima", true))
                .isTrue();
        assertThat(marked(marks)).isEqualTo("A quiet film.|[Directed by\nAna Lima]Director, in Lisbon.");
    }

    @Test
    void ofWhatWasSeenOnlyAsALabelMarksTheValueBehindIt() {
        Marks marks = new Marks("Ana Lima films ropes.\n\nDirector\n\nAna Lima");
        marks.mark("Director", "Director", "Ana Lima", true);

        assertThat(marked(marks)).isEqualTo("Ana Lima films ropes.|Director|[Ana Lima]Director");
    }

    @Test
    void marksTheFirstMentionWhereTheEvidenceIsElsewhere() {
        Marks marks = new Marks("Ana Limaverde is no match, but Ana Lima is. Ana Lima again.");
        marks.mark("Director", "Cast", "Ana Lima", true);

        assertThat(marked(marks)).isEqualTo("Ana Limaverde is no match, but [Ana Lima]Director is. Ana Lima again.");
    }

    @Test
    void marksNothingForAValueThatWordsOfTheTextMayMatchByChance() {
        Marks marks = new Marks("Things look up.");

        assertThat(marks.mark("Item name", "Review: up", "up", false)).isFalse();
        assertThat(marked(marks)).isEqualTo("Things look up.");
    }

    @Test
    void placesThatOverlapAreOne() {
        Marks marks = new Marks("Written and directed by Ana Lima.");
        marks.mark("Writer", "Written and directed by Ana Lima", "Ana Lima", true);
        marks.mark("Director", "directed by Ana Lima", "Ana Lima", true);

        assertThat(marked(marks)).isEqualTo("[Written and directed by Ana Lima]Writer, Director.");
    }
}
