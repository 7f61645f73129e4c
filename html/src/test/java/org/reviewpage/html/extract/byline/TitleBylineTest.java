// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Party;
import org.reviewpage.core.Person;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class TitleBylineTest {
    private static List<List<Party>> reviewers(String title) {
        return Given.values(new TitleByline(), Field.REVIEWERS, "<title>" + title + "</title><p>It boils.</p>");
    }

    @Test
    void whoReviewedItStandsAtTheEndOfTheTitle() {
        assertThat(reviewers("Kettle reviewed by Ada Poe | The Pot")).containsExactly(List.of(Person.of("Ada Poe")));
    }

    @Test
    void byAloneNamesTheMakerOfTheThing() {
        assertThat(reviewers("Review of Ash by Bo Quill")).isEmpty();
        assertThat(reviewers("Reviewed by nobody in particular: Ash")).isEmpty();
    }
}
