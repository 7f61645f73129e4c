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

class ArchivesTest {
    @TempDir
    Path folder;

    private Path export;

    @BeforeEach
    void writeExport() throws IOException {
        export = Files.writeString(
                folder.resolve("blog.xml"),
                "<rss version=\"2.0\" xmlns:wp=\"http://wordpress.org/export/1.2/\" xmlns:content=\"c\"><channel>"
                        + item(1, "publish") + item(2, "draft") + item(3, "publish") + item(4, "publish")
                        + "<item><title>Cut off");
    }

    private static String item(int id, String status) {
        return "<item><title>Review: Harbour Lights " + id + "</title><link>https://blog.example/" + id
                + "/</link><wp:post_id>" + id
                + "</wp:post_id><wp:post_type>post</wp:post_type><wp:status>" + status
                + "</wp:status><content:encoded><![CDATA["
                + "Written and directed by Ana Lima. The harbour is the best thing in it, and the boats that come and go while"
                + " nobody says a word are filmed with patience.\n\nRating: 4 out of 5]]></content:encoded></item>\n";
    }

    private static List<String> sources(List<JsonNode> lines) {
        return lines.stream().map(line -> line.get("source").asString()).toList();
    }

    @Test
    void aPostOfAnExportIsNamedByItsFileAndItsNumber() {
        Run run = Run.of("extract", "--format=ndjson", export);

        assertThat(sources(run.lines()))
                .containsExactly(export + "#post-1", export + "#post-3", export + "#post-4", export + "#item-5");
        assertThat(run.lines().get(0).get("url").asString()).isEqualTo("https://blog.example/1/");
        assertThat(run.lines().get(0).at("/reviews/0/reviewRating/ratingValue").asInt())
                .isEqualTo(4);
        assertThat(run.lines().get(3).get("error").asString()).isEqualTo("its end is missing");
        assertThat(run.err()).contains("4 pages", "1 failed", "left out", "drafts 1");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void anInterruptedRunGoesOnInTheMiddleOfAnExport() throws IOException {
        Path out = folder.resolve("out");
        Run.of("extract", "--format=ndjson", "-o", out, export);
        String whole = Files.readString(out);
        int second = whole.indexOf('\n', whole.indexOf('\n') + 1) + 1;
        Files.writeString(folder.resolve("out.part"), whole.substring(0, second) + "{\"source\":\"half");

        Run run = Run.of("extract", "--format=ndjson", "--resume", "-o", out, export);

        assertThat(run.err()).contains("going on after 2 finished pages");
        assertThat(Files.readString(out)).isEqualTo(whole);
    }

    @Test
    void oneAddressIsNotThatOfManyPosts() throws IOException {
        assertThat(Run.of("extract", "--url=https://blog.example/", export).code())
                .isEqualTo(2);
        Path table = Files.writeString(folder.resolve("urls.tsv"), "blog.xml#post-3\thttps://new.example/3\n");

        assertThat(Run.of("extract", "--format=ndjson", "--urls", table, export)
                        .lines()
                        .get(1)
                        .get("url")
                        .asString())
                .isEqualTo("https://new.example/3");
    }

    @Test
    void explainShowsWhatTheArchiveKnowsOfAPost() {
        Run run = Run.of("explain", "--field", "title", export + "#post-3");

        assertThat(run.out()).contains("Harbour Lights 3", "archive");
        assertThat(Run.of("explain", export + "#post-9").err())
                .contains("there is no page")
                .doesNotContain("Exception");
    }
}
