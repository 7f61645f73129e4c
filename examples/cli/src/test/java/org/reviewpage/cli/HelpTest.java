// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HelpTest {
    private static final String PROMPT = "  reviewpage ";

    private static CommandLine command() {
        return Main.command(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    }

    private static List<String> examples(String name) {
        return Run.of(name, "--help")
                .out()
                .lines()
                .filter(line -> line.startsWith(PROMPT))
                .toList();
    }

    @Test
    void showsExamplesThatCanBeTypedAsTheyStand() {
        for (String name : List.of("extract", "markup", "explain", "check", "report")) {
            assertThat(examples(name)).as(name).hasSizeGreaterThanOrEqualTo(2);
            for (String example : examples(name)) {
                String[] words = example.substring(PROMPT.length()).split(" ");
                assertThatCode(() -> command().parseArgs(words)).as(example).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void tellsTheExitCodes() {
        assertThat(Run.of("--help").out()).contains("Exit code:", "2   bad usage");
        assertThat(Run.of("extract", "--help").out()).contains("1   some pages failed");
    }

    @Test
    void staysWithinEightyColumns() {
        assertThat(Stream.of("", "extract", "markup", "explain", "check", "report")
                        .map(name -> name.isEmpty() ? Run.of("--help") : Run.of(name, "--help"))
                        .flatMap(run -> run.out().lines()))
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void tellsTheVersionOfTheCommandAndOfItsSubcommands() {
        assertThat(Run.of("--version").out()).startsWith("reviewpage ");
        assertThat(Run.of("extract", "--version").out()).startsWith("reviewpage ");
    }

    @Test
    void printsAScriptThatCompletesOptionsInAShell() {
        assertThat(Run.of("generate-completion").out()).contains("complete -F", "--resume", "ndjson");
    }
}
