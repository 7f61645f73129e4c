// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.PublicationDate;
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
                Choice.surestFirst(Field.TITLE, List.of(title("Blog", "meta", 0.3), title("Her", "heading", 0.6)));

        assertThat(choices).extracting(Choice::value).containsExactly("Her", "Blog");
    }

    @Test
    void whatTheSurestLeavesOpenIsTakenFromTheOthers() {
        LocalDate day = LocalDate.of(2013, 12, 18);
        OffsetDateTime moment = OffsetDateTime.parse("2013-12-18T20:15:00+01:00");
        Source shown = new Source("time", "time", "18 December");
        Source stated = new Source("json-ld", "script", "2013-12-18T20:15:00+01:00");

        List<Choice<PublicationDate>> choices = Choice.of(
                Field.DATE_PUBLISHED,
                List.of(
                        new Candidate<>(Field.DATE_PUBLISHED, PublicationDate.of(day), shown, 0.9),
                        new Candidate<>(Field.DATE_PUBLISHED, PublicationDate.of(moment), stated, 0.8)));

        assertThat(choices)
                .singleElement()
                .satisfies(choice -> assertThat(choice.value()).isEqualTo(PublicationDate.of(moment)));
    }
}
