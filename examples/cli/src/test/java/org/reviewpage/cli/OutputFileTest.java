// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    Path folder;

    private Path pages;
    private Path out;

    @BeforeEach
    void writePages() throws IOException {
        pages = Files.createDirectory(folder.resolve("pages"));
        for (String name : new String[] {"a", "b", "c"}) {
            Files.writeString(pages.resolve(name + ".html"), Run.page("Review: " + name));
        }
        out = folder.resolve("out");
    }

    @Test
    void holdsWhatWouldHaveBeenPrinted() throws IOException {
        for (Format format : EnumSet.complementOf(EnumSet.of(Format.SQLITE))) {
            Run run = Run.of("extract", "--format", format, "-o", out, pages);

            assertThat(run.out()).isEmpty();
            assertThat(Files.readString(out))
                    .isEqualTo(Run.of("extract", "--format", format, pages).out());
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("pages", "out");
    }

    @Test
    void goesOnBehindTheLastWholeLineOfAnInterruptedRun() throws IOException {
        Run.of("extract", "--format=ndjson", "-o", out, pages);
        String whole = Files.readString(out);
        String first = whole.substring(0, whole.indexOf('\n') + 1).replace("\"url\":null", "\"url\":\"kept\"");
        Files.writeString(folder.resolve("out.part"), first + "{\"source\":\"half a li");

        Run run = Run.of("extract", "--format=ndjson", "--resume", "-o", out, pages);

        assertThat(run.err()).contains("going on after 1 finished page", "3 pages");
        assertThat(Files.readString(out)).startsWith(first).endsWith(whole.substring(whole.indexOf('\n')));
    }

    @Test
    void givesInEveryFormatWhatAnUninterruptedRunGives() throws IOException {
        Run.of("extract", "--format=ndjson", "-o", out, pages);
        String journal = Files.readString(out);
        for (Format format : Format.values()) {
            Run.of("extract", "--format", format, "-o", out, pages);
            byte[] whole = Files.readAllBytes(out);
            for (int kept : new int[] {0, 10, journal.indexOf('\n'), journal.indexOf('\n') + 1, journal.length()}) {
                Files.writeString(folder.resolve("out.part"), journal.substring(0, kept));

                Run.of("extract", "--format", format, "--resume", "-o", out, pages);

                assertThat(out).hasBinaryContent(whole);
                assertThat(folder.resolve("out.part")).doesNotExist();
            }
        }
    }

    @Test
    void throwsNothingAwayThatAnInterruptedRunHasFinished() throws IOException {
        Path journal = Files.writeString(folder.resolve("out.part"), "{\"source\":\"a.html\",\"error\":null}\n");

        Run run = Run.of("extract", "-o", out, pages);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("out.part", "--resume");
        assertThat(journal).content().contains("a.html");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesToGoOnWithOtherPagesThanTheInterruptedRun() throws IOException {
        Path journal = Files.writeString(folder.resolve("out.part"), "{\"source\":\"other.html\",\"error\":null}\n");

        Run run = Run.of("extract", "--format=ndjson", "--resume", "-o", out, pages);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("out.part, line 1: other.html is not the page that comes next");
        assertThat(journal).content().contains("other.html");
    }

    @Test
    void beginsWhereThereIsNothingToResume() throws IOException {
        Run run = Run.of("extract", "--format=ndjson", "--resume", "-o", out, pages);

        assertThat(run.err()).doesNotContain("going on");
        assertThat(Run.lines(Files.readString(out))).hasSize(3);
        assertThat(Run.of("extract", "--resume", pages).code()).isEqualTo(2);
    }

    @Test
    void countsTheFailuresOfTheInterruptedRun() throws IOException {
        Path bad = Files.createFile(pages.resolve("a0.html"));
        Run.of("extract", "--format=ndjson", "-o", out, bad);
        Files.move(out, folder.resolve("out.part"));

        Run run = Run.of("extract", "--format=ndjson", "--resume", "-o", out, bad, pages.resolve("c.html"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("failed 1: the file is empty");
    }
}
