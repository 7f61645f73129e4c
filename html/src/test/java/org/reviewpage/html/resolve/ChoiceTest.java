// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Source;

class ChoiceTest {
    private static Candidate<?> title(String value, String extractor, double confidence) {
        return new Candidate<>(Field.TITLE, value, new Source(extractor, "h1", value), confidence);
    }

    @Test
    void independentWitnessesStrengthenEachOther() {
        List<Choice<String>> choices =
                Choice.of(Field.TITLE, List.of(title("Her", "heading", 0.6), title("HER", "meta", 0.5)));

        assertThat(choices).hasSize(1);
        assertThat(choices.get(0).confidence()).isCloseTo(0.8, within(1e-9));
        assertThat(choices.get(0).value()).isEqualTo("Her");
    }

    @Test
    void theSameWitnessTwiceIsNoStronger() {
        List<Choice<String>> choices =
                Choice.of(Field.TITLE, List.of(title("Her", "heading", 0.6), title("Her", "heading", 0.5)));

        assertThat(choices.get(0).confidence()).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void theSurestValueComesFirst() {
        List<Choice<String>> choices =
                Choice.of(Field.TITLE, List.of(title("Blog", "meta", 0.3), title("Her", "heading", 0.6)));

        assertThat(choices).extracting(Choice::value).containsExactly("Her", "Blog");
    }
}
