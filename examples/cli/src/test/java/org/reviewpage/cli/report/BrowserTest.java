// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site in Chromium, where that is installed. */
class BrowserTest {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    @TempDir
    Path folder;

    private static Optional<Path> browser() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(at -> NAMES.stream().map(name -> Path.of(at, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A page as it is after its scripts ran; it fails if the browser's console has something to say. */
    private Document open(String page) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(browser().orElseThrow().toString()));
        command.addAll(List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                folder.resolve(page).toUri().toString()));
        Path dom = folder.resolve("dom");
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends").isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        try (Stream<String> lines = Files.lines(log)) {
            assertThat(lines.filter(line -> line.contains("CONSOLE"))).isEmpty();
        }
        return Jsoup.parse(dom, "UTF-8");
    }

    /** The overview after a reader did something. */
    private List<String> rowsAfter(String actions) throws IOException, InterruptedException {
        String reader = "addEventListener('load', () => {\n" + actions + "\n});";
        Files.writeString(folder.resolve("reader.js"), reader);
        String index = Files.readString(folder.resolve("index.html"));
        Files.writeString(
                folder.resolve("read.html"), index.replace("</head>", "<script src=\"reader.js\"></script></head>"));
        return open("read.html").select("#reviews tbody th").eachText();
    }

    @Test
    void searchAndSortWorkAndNoScriptOfAPageRuns() throws IOException, InterruptedException {
        assumeTrue(browser().isPresent(), "Chromium is not installed");
        String[] pages = {
            ReportTest.example("harbour-lights.html"), ReportTest.example("nachtzug.html"), ReportTest.hostile()
        };
        ReportTest.write(folder, pages);
        String sort = "const sorted = document.querySelector('#reviews th:nth-child(2) button');";

        assertThat(rowsAfter("query.value = 'LIMA quint'; query.dispatchEvent(new Event('input'));"))
                .containsExactly("Harbour Lights");
        assertThat(rowsAfter(sort + "sorted.click();")).startsWith("Harbour Lights");
        assertThat(rowsAfter(sort + "sorted.click(); sorted.click();")).endsWith("Harbour Lights");
        assertThat(open("reviews/00003.html").select("mark, h1").text()).contains("onerror");
    }
}
