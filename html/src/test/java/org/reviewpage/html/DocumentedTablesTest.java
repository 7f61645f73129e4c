// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.page.Limit;

/** docs/limits.md and docs/archives.md say what the code does. */
class DocumentedTablesTest {
    private static final Path SOURCES = Path.of("src", "main", "java");

    private static String doc(String name) throws IOException {
        return Files.readString(Path.of("..", "docs", name));
    }

    private static Stream<MatchResult> found(String expression, Path file) {
        try {
            return Pattern.compile(expression).matcher(Files.readString(file)).results();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void everyLimitIsNamedWithWhatItIsUnlessSet() throws IOException {
        String doc = doc("limits.md");

        assertThat(Limit.values())
                .allSatisfy(limit -> assertThat(doc)
                        .contains(String.format(Locale.ROOT, "| `%s` | %,d |", limit, limit.standard())));
    }

    @Test
    void everyWarningIsExplained() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> found("\\bwarn\\(\\s*\"([a-z-]+)\"", file))
                    .forEach(code -> codes.add(code.group(1)));
        }
        String doc = doc("limits.md");

        assertThat(codes).isNotEmpty().allSatisfy(code -> assertThat(doc).contains("| `" + code + "` |"));
    }

    @Test
    void everyFormatOfAnArchiveIsNamed() throws IOException {
        String doc = doc("archives.md");
        Path source = SOURCES.resolve(Path.of("org", "reviewpage", "html", "source"));

        assertThat(Stream.of(source.resolve("Formats.java"), source.resolve(Path.of("export", "Exports.java")))
                        .flatMap(list -> found("new (\\w+)\\(\\),?", list))
                        .map(format -> format.group(1)))
                .contains("WordPressExport")
                .allSatisfy(format -> assertThat(doc).contains("`" + format + "`"));
    }
}
