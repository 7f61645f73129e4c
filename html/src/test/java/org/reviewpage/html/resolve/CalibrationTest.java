// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reviewpage.core.Rating;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Source;
import org.reviewpage.html.words.Resource;

class CalibrationTest {
    @Test
    void anExtractorThatNobodyMeasuredIsTakenAtItsWord() {
        Source source = new Source("of-my-own", "p", "4/5");

        assertThat(Calibration.of(new Candidate<>(Field.RATING, Rating.outOf(4, 5), source, 0.8)))
                .isEqualTo(0.8);
    }

    @Test
    void anExtractorThatWasRightMoreOftenThanItSaysIsBelievedMore() {
        assertThat(Calibration.weighed(0.9, 40, 40)).isBetween(0.93, 0.95);
    }

    @Test
    void anExtractorThatWasOftenWrongIsBelievedLess() {
        assertThat(Calibration.weighed(0.6, 2, 40)).isBetween(0.3, 0.4);
    }

    @Test
    void fewCasesChangeLittle() {
        assertThat(Calibration.weighed(0.8, 0, 1)).isBetween(0.78, 0.8);
    }

    @Test
    void aMeasuredCandidateIsStillNeverCertain() {
        assertThat(Calibration.weighed(0.9, 1_000, 1_000)).isLessThan(1);
        assertThat(Calibration.weighed(0.1, 0, 1_000)).isGreaterThan(0);
    }

    @Test
    void theTableCountsNoMoreRightThanCases() {
        assertThat(Resource.lines(Calibration.class, "precision.tsv"))
                .isNotEmpty()
                .allSatisfy(line -> {
                    String[] cells = line.split("\t");
                    assertThat(Integer.parseInt(cells[3])).isBetween(0, Integer.parseInt(cells[4]));
                });
    }
}
