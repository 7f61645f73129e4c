// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class TallyTest {
    private final Tally tally = new Tally();

    private void add(String line) {
        tally.add((ObjectNode) Lines.MAPPER.readTree(line.replace('`', '"')));
    }

    private void addFailure(String reason) {
        add("{`reviews`:[],`error`:`" + reason + "`}");
    }

    @Test
    void saysHowManyReviewsHaveNoRatingAndNoItem() {
        add(
                "{`reviews`:[{`reviewRating`:{},`itemReviewed`:{`name`:`Lights`}},{`itemReviewed`:{`@type`:`Thing`}}],`error`:null}");
        add("{`reviews`:[{`itemReviewed`:{`name`:`Lights`}}],`error`:null}");

        assertThat(tally.lines(2))
                .containsExactly("2 pages, 3 reviews, 0 failed, 2.0 s", "reviews without rating 2, without item 1");
        assertThat(tally.soFar()).isEqualTo("2 pages, 3 reviews");
    }

    @Test
    void countsFailuresByReasonTheMostFrequentFirst() {
        addFailure("a picture");
        addFailure("the file is empty");
        addFailure("the file is empty");

        assertThat(tally.lines(0))
                .containsExactly(
                        "3 pages, 0 reviews, 3 failed, 0.0 s", "failed 2: the file is empty", "failed 1: a picture");
        assertThat(tally.soFar()).endsWith(", 3 failed");
    }

    @Test
    void sumsRareReasonsUp() {
        for (int i = 0; i < 1_500; i++) {
            addFailure("record " + i + " is damaged");
        }

        assertThat(tally.lines(0)).hasSize(12).last().isEqualTo("failed 991: for other reasons");
    }
}
