// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    Path folder;

    @Test
    void writesASiteOfAllThatExtractReads() throws IOException {
        Path site = folder.resolve("a/site");
        Run run = Run.of("report", "-o", site, "--threads", 2, "--urls", "examples/pages/urls.tsv", "examples/pages");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("8 pages, 7 reviews, 0 failed");
        assertThat(site.resolve("reviews/00007.html")).exists();
        assertThat(site.resolve("index.html")).content().contains("Nachtzug nach Orsk");
    }

    @Test
    void aPageThatCannotBeReadIsListedAndTheRestIsThere() throws IOException {
        Files.writeString(folder.resolve("one.html"), Run.page("Harbour Lights, a film review"));
        Path missing = folder.resolve("missing.html");
        Run run = Run.of("report", "-o", folder.resolve("site"), missing, folder.resolve("one.html"));

        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(folder.resolve("site/index.html")).content().contains("missing.html</code>: no such file");
        assertThat(folder.resolve("site/reviews/00001.html")).exists();
    }

    @Test
    void needsAFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(Run.of("report", "examples/pages").code()).isEqualTo(2);
        assertThat(Run.of("report", "-o", file, "examples/pages").err()).contains("-o must be a folder");
    }
}
