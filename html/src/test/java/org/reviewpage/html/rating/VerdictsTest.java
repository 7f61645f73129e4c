// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Rating;
import org.reviewpage.html.rating.Verdict.Form;

final class VerdictsTest {
    @Test
    void aLabelMakesANumberAVerdict() {
        assertThat(Verdicts.in("Rating: 8/10")).extracting(Verdict::form).containsExactly(Form.LABELLED);
        assertThat(Verdicts.in("My rating: ★★★★")).extracting(Verdict::form).containsExactly(Form.LABELLED);
        assertThat(Verdicts.in("Final Score 4.5 out of 5"))
                .extracting(Verdict::form)
                .containsExactly(Form.LABELLED);
        assertThat(Verdicts.in("Rated 4/5 on Oct 14 by Ada"))
                .extracting(Verdict::form)
                .containsExactly(Form.LABELLED);
        assertThat(Verdicts.in("Overall rating: B+")).extracting(Verdict::form).containsExactly(Form.LABELLED);
        assertThat(Verdicts.in("Note : 14")).extracting(Verdict::form).containsExactly(Form.LABELLED);
        assertThat(Verdicts.in("Média Final – 8,3")).extracting(Verdict::form).containsExactly(Form.LABELLED);
        assertThat(Verdicts.in("Оценка: 7 из 10")).extracting(Verdict::form).containsExactly(Form.LABELLED);
        assertThat(Verdicts.in("評価：★★★★")).extracting(Verdict::form).containsExactly(Form.LABELLED);
        assertThat(Verdicts.in("Betyg: 4 av 5")).extracting(Verdict::form).containsExactly(Form.LABELLED);
        assertThat(Verdicts.in("Ocena: 8/10")).extracting(Verdict::form).containsExactly(Form.LABELLED);
    }

    @Test
    void aLineOfItsOwnMakesOne() {
        assertThat(Verdicts.in("8/10")).extracting(Verdict::form).containsExactly(Form.ALONE);
        assertThat(Verdicts.in("★★★½")).extracting(Verdict::form).containsExactly(Form.ALONE);
        assertThat(Verdicts.in("(4 out of 5 floppy disks)"))
                .extracting(Verdict::form)
                .containsExactly(Form.ALONE);
        assertThat(Verdicts.in("A solid 7/10")).extracting(Verdict::form).containsExactly(Form.ALONE);
    }

    @Test
    void thePersonWhoGivesIt() {
        assertThat(Verdicts.in("I’d give it a 4 out of 10."))
                .extracting(Verdict::form)
                .containsExactly(Form.GIVEN);
        assertThat(Verdicts.in("I rate Harbour Lights five stars, with no doubt"))
                .extracting(Verdict::form)
                .containsExactly(Form.GIVEN);
        assertThat(Verdicts.in("Ich gebe dem Buch 4 von 5 Sternen."))
                .extracting(Verdict::form)
                .containsExactly(Form.GIVEN);
    }

    @Test
    void namedAspectsAreTold() {
        assertThat(Verdicts.in("Graphics: 8/10")).extracting(Verdict::form).containsExactly(Form.ASPECT);
        assertThat(Verdicts.in("Story rating: 4/5")).extracting(Verdict::form).containsExactly(Form.QUALIFIED);
        assertThat(Verdicts.in("Som – 9,5")).extracting(Verdict::form).containsExactly(Form.ASPECT);
    }

    @Test
    void proseIsToldFromVerdicts() {
        assertThat(Verdicts.in("He scored 7/10 in the spelling test of 1987, she says."))
                .extracting(Verdict::form)
                .containsExactly(Form.PROSE);
        assertThat(Verdicts.in("A walk through the harbour, ★★★★☆"))
                .extracting(Verdict::form)
                .containsExactly(Form.TRAILING);
        assertThat(Verdicts.in("★★★★ A walk")).extracting(Verdict::form).containsExactly(Form.LEADING);
    }

    @Test
    void othersVerdictsAreLeftOut() {
        assertThat(Verdicts.in("IMDb: 7.8/10")).isEmpty();
        assertThat(Verdicts.in("Rotten Tomatoes score: 85%")).isEmpty();
        assertThat(Verdicts.in("User rating: 4/5")).isEmpty();
        assertThat(Verdicts.in("Average rating: 4.2 / 5")).isEmpty();
        assertThat(Verdicts.in("4.5/5 (12 votes)")).isEmpty();
        assertThat(Verdicts.in("Age rating: 12")).isEmpty();
    }

    @Test
    void certificatesAreLeftOut() {
        assertThat(Verdicts.in("Rated: 15")).isEmpty();
        assertThat(Verdicts.in("Rating: PG-13")).isEmpty();
        assertThat(Verdicts.in("Rating: R")).isEmpty();
    }

    @Test
    void countsAreLeftOut() {
        assertThat(Verdicts.in("Chapter 4/10")).isEmpty();
        assertThat(Verdicts.in("Teil (4/5)")).isEmpty();
    }

    @Test
    void aLabelMayTellTheScale() {
        assertThat(Verdicts.in("Rating (out of 5): 4"))
                .extracting(Verdict::rating)
                .containsExactly(Rating.outOf(4, 5).as("4"));
        assertThat(Verdicts.in("Terningkast 3 av 6")).extracting(Verdict::form).containsExactly(Form.LABELLED);
    }

    @Test
    void anothersVerdictAfterItLeavesItTheReviewersOwn() {
        assertThat(Verdicts.in("Rating: 2/5 (IMDb: 7.1)"))
                .extracting(verdict -> verdict.rating().value())
                .containsExactly(2.0);
    }

    @Test
    void legendsAreLeftOut() {
        assertThat(Verdicts.in("★★★★ = great")).isEmpty();
        assertThat(Verdicts.in("5/5 = a classic")).isEmpty();
    }

    @Test
    void aLineBreakOrCellMayPartTheLabel() {
        assertThat(Verdicts.isLabel("Final score")).isTrue();
        assertThat(Verdicts.isLabel("Metascore")).isTrue();
        assertThat(Verdicts.isLabel("Harbour Lights")).isFalse();
    }

    @Test
    void severalWritingsOfOneVerdictAreOneAndTheScaleIsBelieved() {
        assertThat(Verdicts.in("Rating: ★★ (4/10)"))
                .extracting(Verdict::rating)
                .containsExactly(Rating.outOf(4, 10).as("4/10"));
        assertThat(Verdicts.in("Grade: B+ (4 stars)"))
                .extracting(verdict -> verdict.rating().value())
                .containsExactly(4.0);
    }

    @Test
    void aBareNumberHasNoScale() {
        assertThat(Verdicts.in("Score: 8.5"))
                .extracting(Verdict::rating)
                .containsExactly(Rating.unscaled(8.5).as("8.5"));
    }

    private static List<Double> values(String line) {
        return Verdicts.in(line).stream()
                .map(verdict -> verdict.rating().value())
                .toList();
    }

    private static List<Form> forms(String line) {
        return Verdicts.in(line).stream().map(Verdict::form).toList();
    }

    @Test
    void threeVerdictsOnTheWholeAreALegend() {
        assertThat(Verdicts.in("★★★★★ loved it, ★★★★ liked it, ★★★ fine")).isEmpty();
        assertThat(values("★★★★★ loved it, ★★★★ liked it")).containsExactly(5.0, 4.0);
        assertThat(forms("Graphics rating: 8/10; Sound rating: 7/10; Story rating: 6/10"))
                .containsExactly(Form.QUALIFIED, Form.QUALIFIED, Form.QUALIFIED);
    }

    @Test
    void aLineWithoutSignsOfAVerdictIsNotLookedInto() {
        assertThat(Verdicts.canBeIn("The ferry is late")).isFalse();
        assertThat(Verdicts.canBeIn("The ferry is late: 4/5")).isTrue();
    }

    @Test
    void aGradeInProseIsOneWhereTheReviewerGivesIt() {
        assertThat(values("I give it a B-")).containsExactly(67.0);
        assertThat(forms("I would give the film a solid B+, no more")).containsExactly(Form.GIVEN);
        assertThat(Verdicts.in("Ada said B- here")).isEmpty();
        assertThat(Verdicts.in("B+ overall")).isEmpty();
        assertThat(forms("B-")).containsExactly(Form.ALONE);
    }

    @Test
    void ofThingsThatAreCountedOnlyTheirUnitsAreAVerdict() {
        assertThat(forms("4 of 10")).containsExactly(Form.ALONE);
        assertThat(Verdicts.in("4 of 10 boats")).isEmpty();
        assertThat(forms("3 av 6 fiskebåter")).containsExactly(Form.ALONE);
        assertThat(Verdicts.in("3 av 6 båter seilte ut i dag med hele mannskapet"))
                .isEmpty();
    }

    @Test
    void whereTheSentenceGoesOnANumberIsProseAndStarsLead() {
        assertThat(forms("8/10 dentists agree with it, they say, and go on")).containsExactly(Form.PROSE);
        assertThat(forms("★★★★ dentists agree with it, they say, and go on")).containsExactly(Form.LEADING);
        assertThat(forms("4/5, she said")).containsExactly(Form.LEADING);
    }

    @Test
    void whatOthersGaveIsTheirs() {
        assertThat(Verdicts.in("He gave it 4/5.")).isEmpty();
        assertThat(values("The users gave it 4/5. I give it 3/5")).containsExactly(3.0);
        assertThat(Verdicts.in("My rating: 4/5 — the users of IMDb say otherwise"))
                .isEmpty();
        assertThat(Verdicts.in("Metascore: 85")).isEmpty();
        assertThat(forms("I give the season 4/10")).containsExactly(Form.GIVEN);
    }

    @Test
    void theLabelOfAnAspectStandsForAShortLine() {
        assertThat(forms("Graphics: 8/10, which is what they promised")).containsExactly(Form.ASPECT);
        assertThat(forms(
                        "Graphics: 8/10, which is what the makers of the engine promised in an interview of last year"))
                .containsExactly(Form.PROSE);
    }

    @Test
    void theReviewerNamesWhatTheVerdictIsOf() {
        assertThat(Verdicts.in("I give the acting 4/5"))
                .extracting(Verdict::aspect)
                .containsExactly("acting");
    }

    @Test
    void aBareNumberIsWithinItsScale() {
        assertThat(values("Score: 100")).containsExactly(100.0);
        assertThat(Verdicts.in("Score: 101")).isEmpty();
        assertThat(values("Score: 0")).containsExactly(0.0);
        assertThat(values("Rating (out of 10): 10")).containsExactly(10.0);
        assertThat(Verdicts.in("Rating (out of 10): 11")).isEmpty();
        assertThat(Verdicts.in("Terningkast 7")).isEmpty();
        assertThat(values("Score: 15")).as("only a rating may be an age").containsExactly(15.0);
        assertThat(values("Rating: 11")).containsExactly(11.0);
    }

    @Test
    void starsAreCountedToFive() {
        assertThat(Verdicts.in("Star rating: 5"))
                .extracting(Verdict::rating)
                .containsExactly(Rating.outOf(5, 5).as("5"));
        assertThat(Verdicts.in("Stars: 6"))
                .extracting(Verdict::rating)
                .containsExactly(Rating.unscaled(6).as("6"));
        assertThat(Verdicts.in("Terningkast 4"))
                .extracting(Verdict::rating)
                .containsExactly(Rating.outOf(4, 6).as("4"));
    }
}
