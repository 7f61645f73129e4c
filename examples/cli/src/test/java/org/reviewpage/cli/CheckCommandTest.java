// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {
    private static final String GOOD = "{'@context': 'https://schema.org', '@type': 'Review',"
            + " 'author': {'@type': 'Person', 'name': 'Ann', 'url': 'https://ann.example/'}, 'datePublished': '2013-12-18',"
            + " 'itemReviewed': {'@type': 'Movie', 'name': 'Tide'},"
            + " 'reviewRating': {'@type': 'Rating', 'ratingValue': 4, 'bestRating': 5, 'worstRating': 1}}";
    private static final String UNSIGNED = "{'@type': 'Review', 'itemReviewed': {'@type': 'Movie', 'name': 'Tide'},"
            + " 'datePublished': '2013', 'reviewRating': {'@type': 'Rating', 'ratingValue': 4, 'bestRating': 10}}";

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text.replace('\'', '"'));
    }

    @Test
    void saysOfAFileWhatIsWrongWhereAndWhatToDo() throws IOException {
        Path file = write("review.jsonld", UNSIGNED);

        Run run = Run.of("check", file);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("review.jsonld: 1 error, 1 warning")
                .containsSubsequence(
                        "  error    Missing field \"author\"\n",
                        "           RV-AUTHOR at $.author\n",
                        "           Name the reviewer.\n",
                        "  warning  Missing field \"worstRating\" (optional)\n");
    }

    @Test
    void aFileWithoutErrorsIsFine() throws IOException {
        Run run = Run.of("check", write("review.jsonld", GOOD));

        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("review.jsonld: nothing to find fault with\n");
    }

    @Test
    void showsLessOrMoreAsAsked() throws IOException {
        Path file = write("review.json", UNSIGNED.replace("10", "5"));

        assertThat(Run.of("check", "--level", "error", file).out())
                .contains("1 info")
                .doesNotContain("RT-WORST");
        assertThat(Run.of("check", file).out()).doesNotContain("RT-WORST");
        assertThat(Run.of("check", "--level=info", file).out())
                .contains("  info     Missing")
                .contains("RT-WORST");
    }

    @Test
    void readsTheMarkupOfPagesInEverySyntax() throws IOException {
        Path jsonLd = write("a.html", "<script type=application/ld+json>" + UNSIGNED + "</script><p>Tide");
        Path microdata = write(
                "b.html",
                "<div itemscope itemtype='https://schema.org/Review'><b itemprop='name'>Tide</b>"
                        + "<b itemprop='author'>Ann</b></div>");

        Run run = Run.of("check", folder);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .containsSubsequence(jsonLd + ": ", "at json-ld.author", microdata + ": ", "at microdata.author");
    }

    @Test
    void brokenJsonInAPageIsAnError() throws IOException {
        Path page = write(
                "a.html",
                "<script type=application/ld+json>" + GOOD + "</script>" + "<script type=application/ld+json>"
                        + GOOD.replace("}}", "},}") + "</script>");

        Run run = Run.of("check", page);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("GEN-JSON at script[1]");
    }

    @Test
    void aPageWithoutMarkupIsNoError() throws IOException {
        Run run = Run.of("check", write("a.html", Run.page("Tide")));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("a.html: no structured data that search engines read");
    }

    @Test
    void aPageThatWasMarkedUpHasNoErrors() throws IOException {
        Path page = write("a.html", Run.page("Review: Tide").replace("<p>Rating", "<p>By Ann Ames</p><p>Rating"));
        assertThat(Run.of("markup", "--in-place", page).code()).isZero();

        assertThat(Run.of("check", page).code()).isZero();
    }

    @Test
    void printsALineForEachFileForPrograms() throws IOException {
        write("a.html", "<script type=application/ld+json>" + UNSIGNED + "</script>");
        Path missing = folder.resolve("missing.json");

        Run run = Run.of("check", "--format", "ndjson", folder, missing);

        assertThat(run.code()).isEqualTo(1);
        JsonNode line = run.lines().get(0);
        assertThat(line.propertyNames()).containsExactly("source", "warnings", "findings", "error");
        assertThat(line.at("/findings/0").propertyNames())
                .containsExactly("rule", "level", "message", "path", "advice");
        assertThat(line.at("/findings/0/level").asString()).isEqualTo("error");
        assertThat(run.lines().get(1).get("error").asString()).isEqualTo("no such file");
    }

    @Test
    void jsonMayBeginWithAMark() throws IOException {
        Path file = Files.write(
                folder.resolve("a.json"), ("\uFEFF" + GOOD.replace('\'', '"')).getBytes(StandardCharsets.UTF_8));

        assertThat(Run.of("check", file).code()).isZero();
    }

    @Test
    void refusesBadUsage() throws IOException {
        assertThat(Run.of("check").code()).isEqualTo(2);
        assertThat(Run.of("check", "--level", "fatal", write("a.json", GOOD)).code())
                .isEqualTo(2);
    }

    @Test
    void whatWasNotReadIsSaid() throws IOException {
        Path page = Files.writeString(
                folder.resolve("deep.html"),
                "<script type=application/ld+json>{\"@type\":\"Review\",\"name\":[[[\"x\"]]]}</script>");

        assertThat(Run.of("check", "--limit", "json-ld-depth=3", page).out()).contains("  warning json-ld-depth: ");
        assertThat(Run.of("check", "--limit", "json-ld-depth=3", "--format=ndjson", page)
                        .lines()
                        .get(0)
                        .at("/warnings/0/code")
                        .asString())
                .isEqualTo("json-ld-depth");
        assertThat(Run.of("check", page).out()).doesNotContain("json-ld-depth");
    }
}
