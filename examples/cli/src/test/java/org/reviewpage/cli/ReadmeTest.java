// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static List<String> readme() throws IOException {
        return Files.readAllLines(Path.of("README.md"));
    }

    @Test
    void showsPartsOfWhatTheCommandPrints() throws IOException {
        List<String> lines = readme();
        List<String> json = lines.subList(lines.indexOf("```json") + 1, lines.size());
        String shown = String.join("\n", json.subList(0, json.indexOf("```")));
        List<String> parts = Arrays.stream(shown.split("…")).map(String::strip).toList();

        assertThat(parts).hasSizeGreaterThan(2);
        assertThat(Run.of("extract", "examples/pages").out()).containsSubsequence(parts);
    }

    @Test
    void namesCommandsThatWork() throws IOException {
        for (String line : readme()) {
            if (line.startsWith("./reviewpage ")) {
                Object[] words = line.substring("./reviewpage ".length()).split(" ");
                assertThat(Run.of(words).code()).as(line).isZero();
            }
        }
    }
}
