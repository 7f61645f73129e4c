// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExtractCommandTest {
    @TempDir
    Path folder;

    private Path page;

    @BeforeEach
    void writePages() throws IOException {
        page = write("b.html", Run.page("Review: Harbour Lights"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void printsALineForEachPageWithExactlyTheKeysOfTheContract() {
        Run run = Run.of("extract", "--format", "ndjson", page);

        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(1);
        JsonNode line = run.lines().get(0);
        assertThat(line.propertyNames()).containsExactly("source", "url", "reviews", "warnings", "error");
        assertThat(line.get("source").asString()).isEqualTo(page.toString());
        assertThat(line.get("url").isNull()).isTrue();
        assertThat(line.get("error").isNull()).isTrue();
        assertThat(line.at("/reviews/0/@type").asString()).isEqualTo("Review");
    }

    @Test
    void readsAFolderSortedByPathAndSkipsWhatIsNoPage() throws IOException {
        write("a/z.htm", Run.page("Z"));
        write("a/post-17", Run.page("Seventeen"));
        write("a/notes", "milk, eggs, <b>bread</b>");
        write("a/style.css", "p {}");
        write(".hidden/c.html", Run.page("Hidden"));
        write("c.XHTML", Run.page("C"));

        List<JsonNode> lines = Run.of("extract", "--format=ndjson", folder).lines();

        assertThat(lines.stream().map(line -> line.get("source").asString()).toList())
                .isEqualTo(Run.names(
                        folder.resolve("a/post-17"), folder.resolve("a/z.htm"), page, folder.resolve("c.XHTML")));
    }

    @Test
    void keepsTheOrderOfTheInputWhateverTheNumberOfThreads() throws IOException {
        for (int i = 0; i < 60; i++) {
            write(String.format("many/%03d.html", i), Run.page("Post " + i) + " ".repeat(i % 7 * 20_000));
        }
        Path many = folder.resolve("many");

        assertThat(Run.of("extract", "--format=ndjson", "--threads=8", many).out())
                .isEqualTo(Run.of("extract", "--format=ndjson", "--threads=1", many)
                        .out());
    }

    @Test
    void saysOfEachPageThatCannotBeReadWhyNotAndGoesOn() throws IOException {
        Path empty = write("bad/empty.html", "");
        Path picture = folder.resolve("bad/picture.html");
        Files.write(
                picture, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'});
        Path program = folder.resolve("bad/program.html");
        Files.write(program, new byte[5_000]);
        Path missing = folder.resolve("bad/missing.html");

        Run run = Run.of("extract", "--format=ndjson", missing, empty, picture, program, page);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines().stream()
                        .map(line -> line.get("error").asString("none"))
                        .toList())
                .containsExactly(
                        "no such file",
                        "the file is empty",
                        "not HTML: a JPEG picture",
                        "not HTML: binary data",
                        "none");
        assertThat(run.err()).contains("5 pages", "4 failed").doesNotContain("Exception");
    }

    @Test
    void readsAPageWithBrokenJsonLd() throws IOException {
        String script = "<script type='application/ld+json'>{\"@type\": \"Review\", \"name\": </script></head>";
        Path broken = write("broken.html", Run.page("Harbour Lights").replace("</head>", script));

        Run run = Run.of("extract", "--format=ndjson", broken);

        assertThat(run.code()).isZero();
        assertThat(run.lines().get(0).get("error").isNull()).isTrue();
    }

    @Test
    void readsAPageThatIsNestedVeryDeeply() throws IOException {
        Path deep = write("deep.html", "<div>".repeat(50_000) + "The end");

        assertThat(Run.of("extract", "--format=ndjson", deep).lines()).hasSize(1);
    }

    @Test
    void takesAddressesFromATableByPathOrByFileName() throws IOException {
        write("x/b.html", Run.page("Other"));
        Path table = write("urls.tsv", "b.html\thttps://blog.example/b\nx/b.html\thttps://blog.example/x/b\n");

        List<JsonNode> lines =
                Run.of("extract", "--format=ndjson", "--urls", table, folder).lines();

        assertThat(lines.stream().map(line -> line.get("url").asString()).toList())
                .containsExactly("https://blog.example/b", "https://blog.example/x/b");
    }

    @Test
    void takesTheAddressOfOnePageFromItsOption() {
        JsonNode line = Run.of("extract", "--format=ndjson", "--url=https://blog.example/b", page)
                .lines()
                .get(0);

        assertThat(line.get("url").asString()).isEqualTo("https://blog.example/b");
    }

    @Test
    void writesOneDocumentForAllReviews() throws IOException {
        write("c.html", Run.page("Review: Night Ferry"));

        JsonNode document = Lines.MAPPER.readTree(Run.of("extract", folder).out());

        assertThat(document.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(document.get("@graph")).hasSize(2);
        assertThat(document.at("/@graph/0").has("@context")).isFalse();
    }

    @Test
    void writesOneReviewAsOneNode() {
        JsonNode document = Lines.MAPPER.readTree(Run.of("extract", page).out());

        assertThat(document.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(document.get("@type").asString()).isEqualTo("Review");
    }

    @Test
    void writesADocumentEvenIfThereIsNoReview() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("nothing"));

        JsonNode document = Lines.MAPPER.readTree(Run.of("extract", empty).out());

        assertThat(document.get("@graph")).isEmpty();
    }

    @Test
    void refusesBadUsageWithACodeOfItsOwn() throws IOException {
        Path table = write("urls.tsv", "b.html https://blog.example/b\n");

        assertThat(Run.of("extract").code()).isEqualTo(2);
        assertThat(Run.of("extract", "--format", "xml", page).code()).isEqualTo(2);
        assertThat(Run.of("extract", "--threads", "0", page).code()).isEqualTo(2);
        assertThat(Run.of("extract", "--url", "blog.example", page).err()).contains("http://");
        assertThat(Run.of("extract", "--url", "https://blog.example", page, page)
                        .err())
                .contains("--urls");
        assertThat(Run.of("extract", "--urls", table, page).err()).contains("line 1: expected file name TAB address");
        assertThat(Run.of().code()).isEqualTo(2);
    }

    @Test
    void addsWhatSearchEnginesWouldSay() throws IOException {
        write("a.html", "<p>Nothing here.");

        Run run = Run.of("extract", "--format=ndjson", "--check", folder);

        assertThat(run.code()).isZero();
        assertThat(run.lines().get(0).get("findings")).isEmpty();
        JsonNode line = run.lines().get(1);
        assertThat(line.propertyNames()).containsExactly("source", "url", "reviews", "warnings", "error", "findings");
        assertThat(line.at("/findings/0/rule").asString()).isEqualTo("RV-AUTHOR");
        assertThat(line.at("/findings/0/path").asString()).isEqualTo("$.reviews[0].author");
        assertThat(Run.of("extract", "--check", page).code()).isEqualTo(2);
    }

    @Test
    void readsNoMoreThanItsLimits() throws IOException {
        Path two = write("two.html", Run.page("Two") + "<p>word</p>".repeat(200));
        Run run = Run.of("extract", "--format=ndjson", "--limit=page-nodes=100", "--limit=field-length=50000", two);

        assertThat(run.code()).isZero();
        assertThat(run.lines().get(0).at("/warnings/0/code").asString()).isEqualTo("page-nodes");
        assertThat(Run.of("extract", "--format=ndjson", two).lines().get(0).get("warnings"))
                .isEmpty();
    }

    @Test
    void refusesLimitsThatAreNone() {
        assertThat(Run.of("extract", "--limit", "pages=3", page).err()).contains("there is no limit \"pages\"");
        assertThat(Run.of("extract", "--limit", "media=0", page).err()).contains("media must be at least 1, but is 0");
        assertThat(Run.of("extract", "--limit", "media=0", page).code()).isEqualTo(2);
    }
}
