// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.reviewpage.html.credit.CreditLine;
import org.reviewpage.html.credit.CreditReader;
import org.reviewpage.html.rating.Match;
import org.reviewpage.html.rating.Notations;
import org.reviewpage.html.rating.Verdicts;

class WrittenFuzzTest {
    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "rating.dict")
    void ratings(@NotNull String line) {
        int end = 0;
        for (Match match : Notations.in(line)) {
            assertThat(match.start()).isGreaterThanOrEqualTo(end);
            assertThat(match.end()).isBetween(match.start() + 1, line.length());
            Promises.hold(match.rating());
            end = match.end();
        }
        Verdicts.in(line).forEach(verdict -> Promises.hold(verdict.rating()));
    }

    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "credit.dict")
    void credits(@NotNull String line) {
        for (CreditLine.Labelled labelled : CreditLine.read(line)) {
            CreditReader.credits(labelled.label(), labelled.value())
                    .forEach(credit -> assertThat(credit.party().name()).isNotBlank());
        }
    }
}
