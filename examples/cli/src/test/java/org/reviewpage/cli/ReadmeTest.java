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
        int at = lines.indexOf("```json");
        List<String> json = lines.subList(at + 1, lines.size());
        String shown = String.join("\n", json.subList(0, json.indexOf("```")));
        List<String> parts = Arrays.stream(shown.split("…")).map(String::strip).toList();
        String command = lines.subList(0, at).stream()
                .filter(line -> line.startsWith("./reviewpage "))
                .reduce((one, next) -> next)
                .orElseThrow();

        assertThat(parts).hasSizeGreaterThan(2);
        assertThat(run(command).out()).containsSubsequence(parts);
    }

    @Test
    void namesCommandsThatWork() throws IOException {
        for (String line : readme()) {
            if (line.startsWith("./reviewpage ")) {
                assertThat(run(line).code()).as(line).isZero();
            }
        }
    }

    private static Run run(String command) {
        Object[] words = command.substring("./reviewpage ".length()).split(" ");
        return Run.of(words);
    }
}
