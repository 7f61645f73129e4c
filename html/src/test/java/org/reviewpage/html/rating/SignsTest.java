// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignsTest {
    @Test
    void mostLinesHaveNone() {
        assertThat(signs("In 1984, two of the keepers left: a storm was near – or so they said."))
                .isEmpty();
        assertThat(signs("A B-movie about “the boat”, in the sense of de Boer…"))
                .isEmpty();
        assertThat(signs("")).isEmpty();
    }

    @Test
    void aScaleStandsBehindANumberAndASlashOrOf() {
        assertThat(signs("I’d say 7,5 / 10")).containsExactly(Sign.SCALE);
        assertThat(signs("four out of a possible FIVE")).containsExactly(Sign.SCALE);
        assertThat(signs("8 von max. 10")).containsExactly(Sign.SCALE);
        assertThat(signs("the best of 10 and/or 20")).isEmpty();
    }

    @Test
    void aLabelledNumberStandsBehindAColonOrDash() {
        assertThat(signs("Score: 8.5")).containsExactly(Sign.LABELLED_NUMBER);
        assertThat(signs("Story – “four”")).containsExactly(Sign.LABELLED_NUMBER);
        assertThat(signs("Terningkast 4")).containsExactly(Sign.LABELLED_NUMBER);
        assertThat(signs("Score: about 8")).isEmpty();
    }

    @Test
    void aGradeEndsAClause() {
        assertThat(signs("B+")).containsExactly(Sign.GRADE);
        assertThat(signs("C minus")).containsExactly(Sign.GRADE);
        assertThat(signs("I give it an A.")).containsExactly(Sign.GRADE);
        assertThat(signs("A film with C major chords")).isEmpty();
    }

    @Test
    void whatCountsIsNothingWithoutANumberBeforeIt() {
        assertThat(signs("the stars above, 20 of stars, 満点, economies of scale"))
                .isEmpty();
        assertThat(signs("3 stars")).containsExactly(Sign.STAR_WORD);
        assertThat(signs("a 7 on a scale from 1 to 9")).containsExactly(Sign.NAMED_SCALE);
        assertThat(signs("５点")).containsExactly(Sign.POINTS);
    }

    @Test
    void starsAndOtherPictures() {
        assertThat(signs("★★★")).contains(Sign.STAR);
        assertThat(signs("🌟🌟")).contains(Sign.STAR);
        assertThat(signs("♥♥♥")).containsExactly(Sign.PICTOGRAM);
        assertThat(signs("☕ out of 5")).containsExactly(Sign.PICTOGRAM);
        assertThat(signs("© Ada Poe ®")).isEmpty();
        assertThat(signs("◼◼◻")).containsExactly(Sign.PICTOGRAM);
        assertThat(signs("👍")).containsExactly(Sign.THUMB);
        assertThat(signs("***")).containsExactly(Sign.ASTERISK);
    }

    @Test
    void oneEmojiIsNoRow() {
        assertThat(signs("Lovely 😀 I laughed 😂 a lot")).isEmpty();
        assertThat(signs("😀😀😀")).containsExactly(Sign.PICTOGRAM);
        assertThat(signs("🍕 of 5")).containsExactly(Sign.PICTOGRAM);
    }

    private static List<Sign> signs(String line) {
        Signs signs = Signs.of(line);
        return Stream.of(Sign.values()).filter(signs::has).toList();
    }
}
