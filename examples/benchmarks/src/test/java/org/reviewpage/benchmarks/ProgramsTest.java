// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each program runs; how fast is not asked here. */
class ProgramsTest {
    private static final Shape SHAPE = new Shape("sighs", 1, count -> "<p>Ah.</p>".repeat(count));

    @Test
    void allFiguresAreMeasuredAndPrintedAsTables() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Figures.run(
                List.of(SHAPE.page(1), SHAPE.page(4)),
                1,
                List.of(SHAPE),
                new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("2 pages:", "| reviewpage: parse, extract, write JSON-LD | ", "times the rate of jsoup")
                .containsPattern("\\| sighs \\| \\d\\.\\d \\| ")
                .containsPattern("\\| 2 \\| \\d+ \\| \\d")
                .containsPattern("\\| sighs \\| 1 \\| .* \\| \\[\\] \\|");
    }

    @Test
    void aPageSaysLessToThoseWhoReadOnlyItsTextOrItsMarkup() throws IOException {
        assertThat(found(Baseline.READABILITY4J)).contains("the widow Marta").doesNotContain("reviewRating", "Movie");
        assertThat(found(Baseline.STRUCTURED_DATA)).contains("The Slow Reel").doesNotContain("Marta", "Movie");
    }

    private static String found(Baseline baseline) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Baselines.run(
                baseline,
                Sample.of("examples/pages/harbour-lights.html"),
                Map.of("harbour-lights.html", "https://slowreel.example/2013/12/harbour-lights/"),
                new PrintStream(out, true, StandardCharsets.UTF_8));

        String line = out.toString(StandardCharsets.UTF_8);
        assertThat(line)
                .startsWith("{\"source\":\"harbour-lights.html\",\"url\":\"https://slowreel.example/2013/")
                .contains("\"@type\":\"Review\"")
                .hasLineCount(1);
        return line;
    }

    @Test
    void manyThreadsFindWhatOneFinds() throws InterruptedException, ExecutionException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Soak.run(List.of(SHAPE.page(1), SHAPE.page(2)), 8, 20, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("\\| 0 \\| \\d+\\.\\d \\| 0 \\|")
                .containsPattern("\\| 20 \\| \\d+\\.\\d \\| 0 \\|");
    }

    @Test
    void everyShapeGrowsAndStaysBelowWhatIsReadOfAPage() {
        for (Shape shape : Shape.all()) {
            int grown = shape.page(64).bytes() - shape.page(16).bytes();
            assertThat(grown)
                    .as(shape.name())
                    .isGreaterThan(3 * (shape.page(16).bytes() - shape.page(1).bytes()));
            assertThat(shape.page(64).bytes()).as(shape.name()).isLessThan(8_000_000);
            assertThat(shape.page(1).html()).as(shape.name()).doesNotContain("%");
        }
    }

    @Test
    void linearGrowthHasTheExponentOneAndQuadraticTwo() {
        assertThat(Growth.exponent(new double[] {3, 12, 48, 192})).isCloseTo(1, within(1e-9));
        assertThat(Growth.exponent(new double[] {1, 16, 256, 4_096})).isCloseTo(2, within(1e-9));
    }

    @Test
    void theRepositorysOwnPagesAreMeasuredIfNoFolderIsNamed() throws IOException {
        assertThat(Sample.of(Sample.OWN))
                .extracting(Sample::name)
                .contains("harbour-lights.html", "platform-ghost.html");
    }

    @Test
    void theBenchmarksRun(@TempDir Path folder) throws IOException, RunnerException {
        Files.writeString(folder.resolve("page.html"), SHAPE.page(1).html());

        Collection<RunResult> results = new Runner(Benchmarks.options(new OptionsBuilder()
                        .mode(Mode.SingleShotTime)
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .param("folder", folder.toString())
                        .param("extractor", "meta-tags")
                        .verbosity(VerboseMode.SILENT)
                        .build()))
                .run();

        assertThat(results)
                .extracting(result -> result.getParams().getBenchmark().replaceFirst(".*benchmarks\\.", ""))
                .contains("Stages.parse", "Stages.parseExtractWrite", "Stages.readJsonLd", "Extractors.extract");
    }
}
