// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Blocks that the documentation calls {@code console}: a command after {@code $}, and all that it prints. */
class DocumentedOutputTest {
    private static final Pattern CONSOLE =
            Pattern.compile("```console\n\\$ \\./reviewpage ([^\n]*)\n(.*?)```", Pattern.DOTALL);

    @Test
    void isWhatTheCommandPrints() throws IOException {
        int blocks = 0;
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            for (Path doc : docs.filter(file -> file.toString().endsWith(".md")).toList()) {
                Matcher console = CONSOLE.matcher(Files.readString(doc));
                while (console.find()) {
                    Object[] words = console.group(1).split(" ");
                    assertThat(Run.of(words).out())
                            .as(doc + ": " + List.of(words))
                            .isEqualTo(console.group(2));
                    blocks++;
                }
            }
        }
        assertThat(blocks).isPositive();
    }
}
