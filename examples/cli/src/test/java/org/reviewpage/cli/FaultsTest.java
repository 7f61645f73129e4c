// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.html.page.Limits;

/** What the machine does to a run: each fault is a line that says what and where, and an exit code. */
class FaultsTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    private Path page;

    @BeforeEach
    void writePage() throws IOException {
        page = Files.writeString(folder.resolve("page.html"), Run.page("Review: Harbour Lights"));
    }

    private static void says(Run run, int code, String... words) {
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err()).contains(words).doesNotContain("Exception", "\tat ");
    }

    @Test
    void theFolderOfTheResultsIsMissing() {
        Path out = folder.resolve("nowhere/out");

        says(Run.of("extract", "-o", out, page), 1, out + ".part: there is no such folder");
    }

    @Test
    void theResultsWouldReplaceAFolderOrStandInAFile() {
        says(Run.of("extract", "-o", folder, page), 2, "-o must be a file, but " + folder + " is a folder");
        says(Run.of("markup", "-o", page, page), 2, "-o must be a folder, but " + page + " is a file");
        says(Run.of("report", "-o", page, page), 2, "-o must be a folder, but " + page + " is a file");
        says(Run.of("markup", "-o", page.resolve("in"), page), 1, "not written: " + page.resolve("in"));
        says(
                Run.of("report", "-o", page.resolve("in"), page),
                1,
                page.resolve("in").toString());
    }

    @Test
    void theFolderOfTheResultsMayNotBeWritten() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeThat(locked.toFile().setWritable(false) && !Files.isWritable(locked))
                .isTrue();

        says(Run.of("extract", "-o", locked.resolve("out"), page), 1, "out.part: permission denied");
        says(Run.of("markup", "-o", locked, page), 1, "not written: " + locked.resolve("page.html") + ": permission");
        says(Run.of("report", "-o", locked, page), 1, locked + "/reviews: permission denied");
    }

    @Test
    void theDiskIsFull() throws IOException {
        assumeThat(FULL).exists();
        Path out = folder.resolve("out");
        Files.createSymbolicLink(folder.resolve("out.part"), FULL);

        try (OutputFile results = new OutputFile(out, Format.NDJSON, false)) {
            assertThatThrownBy(() -> results.write(Lines.MAPPER.createObjectNode()))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageStartingWith(out + ": ")
                    .hasMessageEndingWith(
                            "finished pages are kept in " + out + ".part, and --resume goes on behind them");
        }
        says(Run.of("extract", "-o", FULL, page), 1, "reviewpage: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "explain", "check", "markup"})
    void nobodyReadsTheOutput(String command) {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        for (String argument : List.of(page.toString(), "--help")) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = Main.run(closed, err, command, argument);

            assertThat(code).isEqualTo(Main.FAILED);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .startsWith("reviewpage: standard output: Broken pipe")
                    .hasLineCount(1);
        }
    }

    @Test
    void aPageMayNotBeRead() {
        assumeThat(page.toFile().setReadable(false) && !Files.isReadable(page)).isTrue();

        Run run = Run.of("extract", "--format=ndjson", page);

        says(run, 1, "failed 1: permission denied");
        assertThat(run.lines().get(0).get("error").asString()).isEqualTo("permission denied");
    }

    @Test
    void aPageIsRemovedBeforeItIsRead() throws IOException {
        try (Inputs inputs = new Inputs(List.of(folder), Limits.standard())) {
            Input input = inputs.next();
            Files.delete(page);
            assertThatThrownBy(input::read).isInstanceOf(BadPageException.class).hasMessage("no such file");
        }
    }

    @Test
    void anArchiveIsEmptiedWhileItIsRead() throws IOException {
        Path zip = folder.resolve("pages.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("page.html"));
            out.write(Files.readAllBytes(page));
        }
        try (Inputs inputs = new Inputs(List.of(zip), Limits.standard())) {
            Input input = inputs.next();
            Files.write(zip, new byte[0]);
            assertThatThrownBy(input::read).isInstanceOf(BadPageException.class).hasMessage("it ends too early");
        }
    }
}
