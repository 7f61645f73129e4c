// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule, by the cases in {@code cases.tsv}. */
class RulesTest {
    record Case(String rule, String level, String path, String json) {
        boolean passes() {
            return level.equals("passes");
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream table = RulesTest.class.getResourceAsStream("cases.tsv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 4))
                    .map(cells -> new Case(cells[0], cells[1], cells[2], cells[3].replace('\'', '"')));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFoundWhereItIsBrokenAndNowhereElse(Case given) {
        List<Finding> found = RichResults.standard().check(given.json()).stream()
                .filter(finding -> finding.rule().equals(given.rule()))
                .toList();

        if (given.passes()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).extracting(Finding::path).contains(given.path());
            assertThat(found).extracting(finding -> finding.level().name()).containsOnly(given.level());
            assertThat(found.get(0).message()).isNotBlank().doesNotContain("%s");
        }
    }

    @Test
    void hasACaseThatFailsAndOneThatPasses() throws IOException {
        assertThat(cases().filter(Case::passes).map(Case::rule)).containsAll(Rule.ALL.keySet());
        assertThat(cases().filter(given -> !given.passes()).map(Case::rule)).containsAll(Rule.ALL.keySet());
    }
}
