// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Pages that broke something once, each a few lines of its own, go through every command. */
class HostilePagesTest {
    private static final Path PAGES = Path.of("examples/cli/src/test/resources/hostile");

    @TempDir
    Path folder;

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.sorted().toList();
        }
    }

    private static void isClean(Run run) {
        assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ", "bug in reviewpage", "extractor-failed");
        assertThat(run.out().codePoints())
                .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' || c == 0x202e || c >= 0xD800 && c < 0xE000);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void extractFindsTheReview(Path page) {
        Run run = Run.of("extract", "--check", "--format=ndjson", "--url=https://blog.example/a", page);
        isClean(run);
        JsonNode line = run.lines().get(0);
        assertThat(line.get("error").isNull()).isTrue();
        assertThat(line.at("/reviews/0/reviewRating/ratingValue").asDouble()).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void explainSaysWhy(Path page) {
        Run run = Run.of("explain", page);
        isClean(run);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("4 of 5");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void markupIsInsertedOnce(Path page) throws IOException {
        Path copy = Files.copy(page, folder.resolve("page.html"));
        isClean(Run.of("markup", "--in-place", "--url=https://blog.example/a", copy));
        byte[] marked = Files.readAllBytes(copy);
        isClean(Run.of("markup", "--in-place", "--url=https://blog.example/a", copy));
        assertThat(copy).hasBinaryContent(marked);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void checkSaysWhatIsWrong(Path page) {
        Run run = Run.of("check", "--level=info", page);
        isClean(run);
        assertThat(run.out()).contains(page.getFileName().toString());
    }

    @Test
    void theReportOfThemRunsNoScriptOfTheirs() throws IOException {
        Run run = Run.of("report", "-o", folder.resolve("site"), PAGES);
        isClean(run);
        assertThat(run.code()).isZero();
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                assertThat(file).content().doesNotContain("<img src=x", "<!-- \u2028");
            }
        }
    }

    @Test
    void noCellOfTheTableIsAFormula() {
        Run run = Run.of("extract", "--format=csv", PAGES.resolve("formula.html"));
        assertThat(run.out()).contains("\"'=HYPERLINK(").doesNotContain(",\"=HYPERLINK", ",=HYPERLINK");
    }
}
