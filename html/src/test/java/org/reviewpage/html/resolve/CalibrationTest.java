// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reviewpage.core.Rating;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Source;

class CalibrationTest {
    private static double calibrated(String extractor, double stated) {
        Source source = new Source(extractor, "p", "4/5");
        return Calibration.of(new Candidate<>(Field.RATING, Rating.outOf(4, 5), source, stated));
    }

    @Test
    void anExtractorThatNobodyMeasuredIsTakenAtItsWord() {
        assertThat(calibrated("of-my-own", 0.8)).isEqualTo(0.8);
    }

    @Test
    void anExtractorThatWasRightMoreOftenThanItSaysIsBelievedMore() {
        assertThat(calibrated("json-ld", 0.93)).isBetween(0.93, 0.99);
    }

    @Test
    void anExtractorThatWasOftenWrongIsBelievedLess() {
        assertThat(calibrated("written-ratings", 0.36)).isLessThan(0.36);
    }

    @Test
    void aMeasuredCandidateIsStillNeverCertain() {
        assertThat(calibrated("json-ld", 1)).isLessThanOrEqualTo(1);
        assertThat(calibrated("written-ratings", 0.05)).isGreaterThan(0);
    }
}
