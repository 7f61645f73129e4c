// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewpage.core.Role;
import org.reviewpage.html.credit.Label;

/** What the labels of credits mean, language by language. */
class LabelsTest {
    static Stream<Arguments> rows() {
        return Rows.of("labels.tsv");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("rows")
    void theLabelMeans(String language, String meaning, String label) {
        assertThat(Label.find(label)).as(label).hasValueSatisfying(found -> {
            if (meaning.startsWith("@")) {
                assertThat(found.kind()).isEqualTo(Label.Kind.valueOf(meaning.substring(1)));
            } else {
                assertThat(found.roles()).contains(Role.of(meaning));
            }
        });
    }
}
