// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewpage.recipes.Printed;

/** The program that runs the suites of others, over two cases of our own: one as expected and one that differs. */
class ConformanceTest {
    private static final String ITEMS =
            "{\"items\": [{\"type\": [\"h-review\"], \"properties\": {\"name\": [\"%s\"]}}]}";

    @Test
    void casesAreCountedAndDifferencesShown(@TempDir Path folder) throws Exception {
        Path suite = Files.createDirectories(folder.resolve("microformats/tests/v2/h-review"));
        for (String name : new String[] {"Tide", "Ash"}) {
            Files.writeString(suite.resolve(name + ".html"), "<p class=\"h-review\"> Tide </p>");
            Files.writeString(suite.resolve(name + ".json"), ITEMS.formatted(name));
        }

        assertThat(Printed.by(Conformance::main, folder))
                .contains("v2 h-review: Ash.html", "expected h-review.name = Ash", "read     h-review.name = Tide")
                .doesNotContain("Tide.html")
                .containsPattern("v2 h-review {20,40}2 {5,20}1 {5,20}1");
    }
}
