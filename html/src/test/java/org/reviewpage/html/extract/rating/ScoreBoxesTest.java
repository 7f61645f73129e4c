// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Rating;
import org.reviewpage.core.SubScore;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class ScoreBoxesTest {
    @Test
    void theClassBesideTellsTheScale() {
        assertThat(
                        totals(
                                "<div id=\"review\" class=\"review-wrapper\"><ul class=\"review-list\"><li><span>Story - <span>7/10</span></span></li></ul><div class=\"review-total-wrapper\"><span class=\"review-total-box\">8.5</span><div class=\"review-point\"></div></div></div>"))
                .containsExactly(Rating.outOf(8.5, 10).as("8.5"));
    }

    @Test
    void readersHaveABoxOfTheSameClass() {
        assertThat(
                        totals(
                                "<div class=\"review-wrapper\"><div class=\"user-review-area\"><span class=\"review-total-box\">4.1</span><div class=\"review-star\"></div></div></div>"))
                .isEmpty();
    }

    @Test
    void percentagesBringTheirScale() {
        assertThat(
                        totals(
                                "<div class=\"review-box\"><div class=\"review-final-score\"><h3>85%</h3><h4>Great</h4></div></div>"))
                .containsExactly(Rating.outOf(85, 100).as("85%"));
    }

    @Test
    void attributesAreRead() {
        assertThat(
                        totals(
                                "<div class=\"yasr-overall-rating\"><div class=\"yasr-rater-stars\" data-rating=\"4.5\"></div></div>"))
                .containsExactly(Rating.outOf(4.5, 5).as("4.5"));
    }

    @Test
    void litStarsAreCounted() {
        assertThat(
                        totals(
                                "<div class=\"kg-product-card\"><div class=\"kg-product-card-rating\"><span class=\"kg-product-card-rating-active kg-product-card-rating-star\"></span><span class=\"kg-product-card-rating-active kg-product-card-rating-star\"></span><span class=\"kg-product-card-rating-star\"></span></div></div>"))
                .containsOnly(Rating.outOf(2, 5));
    }

    @Test
    void zeroIsWhatABoxShowsBeforeAnybodyRated() {
        assertThat(totals("<div class=\"ub_review_block\"><span class=\"ub_review_rating\">0</span></div>"))
                .isEmpty();
    }

    @Test
    void theSameClassElsewhereIsNotTheBox() {
        assertThat(totals("<div class=\"review-total-box\">85</div>")).isEmpty();
    }

    @Test
    void criteriaProsConsAndSummaryAreRead() {
        String page =
                "<table class=\"td-review\"><tr class=\"td-review-row-bars\"><td class=\"td-review-desc\">Plot - 8.5</td></tr><tr><td class=\"td-review-summary\">Worth the fog.</td><td class=\"td-review-final-score\">8</td></tr></table>";
        assertThat(Given.values(new ScoreBoxes(), Field.SUB_SCORE, page))
                .containsExactly(new SubScore("Plot", Rating.outOf(8.5, 10).as("8.5")));
        assertThat(Given.values(new ScoreBoxes(), Field.SUMMARY, page)).containsExactly("Worth the fog.");
        assertThat(totals(page)).containsExactly(Rating.outOf(8, 10).as("8"));
    }

    private static List<Rating> totals(String html) {
        return Given.values(new ScoreBoxes(), Field.RATING, "<h1>Harbour Lights</h1>" + html);
    }
}
