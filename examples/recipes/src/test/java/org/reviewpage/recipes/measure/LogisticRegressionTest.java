// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reviewpage.recipes.measure.LogisticRegression.Case;

class LogisticRegressionTest {
    private static final Set<String> RATED = Set.of("post", "rated");
    private static final Set<String> BARE = Set.of("post");

    private static List<Case> cases(int ratedReviews, int ratedOthers, int bareReviews, int bareOthers) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            add(cases, i < ratedReviews, RATED, true);
            add(cases, i < ratedOthers, RATED, false);
            add(cases, i < bareReviews, BARE, true);
            add(cases, i < bareOthers, BARE, false);
        }
        return cases;
    }

    private static void add(List<Case> cases, boolean wanted, Set<String> signs, boolean isReview) {
        if (wanted) {
            cases.add(new Case("blog.example", signs, 0, isReview));
        }
    }

    @Test
    void withoutTrustInWhatIsStatedTheWeightsAreTheLogOddsOfTheCases() {
        Map<String, Double> weights =
                LogisticRegression.fit(cases(75, 25, 50, 50), Map.of("post", 0.0, "rated", 0.0), 1e-9);

        assertThat(weights.get("post")).isCloseTo(0, within(0.001));
        assertThat(weights.get("rated")).isCloseTo(Math.log(3), within(0.001));
    }

    @Test
    void fewCasesMoveWhatIsStatedLessThanMany() {
        Map<String, Double> stated = Map.of("post", 0.0, "rated", 2.0);

        double few = LogisticRegression.fit(cases(2, 2, 50, 50), stated, 4).get("rated");
        double many = LogisticRegression.fit(cases(80, 80, 50, 50), stated, 4).get("rated");

        assertThat(few).isBetween(1.0, 2.0);
        assertThat(many).isBetween(0.0, 0.5);
    }

    @Test
    void aSignThatIsNeverSeenKeepsWhatIsStated() {
        assertThat(LogisticRegression.fit(cases(9, 1, 5, 5), Map.of("post", 0.0, "paid", -2.0), 4))
                .containsEntry("paid", -2.0);
    }
}
