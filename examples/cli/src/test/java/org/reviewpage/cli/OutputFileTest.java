// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        for (Format format : Format.values()) {
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

        Run run = Run.of("extract", "--format=ndjson", "-o", out, pages);

        assertThat(run.err()).contains("going on after 1 finished page", "3 pages");
        assertThat(Files.readString(out)).startsWith(first).endsWith(whole.substring(whole.indexOf('\n')));
    }

    @Test
    void beginsAnewIfTheJournalIsOfOtherPages() throws IOException {
        Files.writeString(folder.resolve("out.part"), "{\"source\":\"other.html\",\"error\":null}\n");

        Run run = Run.of("extract", "--format=ndjson", "-o", out, pages);

        assertThat(run.err()).doesNotContain("going on");
        assertThat(Run.lines(Files.readString(out))).hasSize(3);
    }

    @Test
    void countsTheFailuresOfTheInterruptedRun() throws IOException {
        Path bad = Files.createFile(pages.resolve("a0.html"));
        Run.of("extract", "--format=ndjson", "-o", out, bad);
        Files.move(out, folder.resolve("out.part"));

        assertThat(Run.of("extract", "--format=ndjson", "-o", out, bad, pages.resolve("c.html"))
                        .code())
                .isEqualTo(1);
    }

    @Test
    void saysInWordsThatAFileCannotBeWritten() {
        Run run = Run.of("extract", "-o", folder.resolve("nowhere/out"), pages);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("nowhere", "no such file").doesNotContain("Exception");
    }
}
