// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class WordPressToMarkdownTest {
    private static final String EXPORT = "examples/recipes/src/test/resources/blog.wordpress.xml";

    @TempDir
    private static Path folder;

    private static List<Path> files;

    @BeforeAll
    static void convert() throws Exception {
        files = Printed.by(WordPressToMarkdown::main, EXPORT, folder)
                .lines()
                .map(Path::of)
                .toList();
    }

    private static String[] parts(Path file) throws Exception {
        return Files.readString(file).split("(?m)^---\n", 3);
    }

    @Test
    void eachPublishedPostIsAFileWithANameThatIsSafe() {
        assertThat(files)
                .containsExactly(
                        folder.resolve("2014-02-03-film-review-snow-line-2-a-cafe-hut.md"),
                        folder.resolve("2014-02-05-etc-passwd.md"),
                        folder.resolve("2014-02-05-etc-passwd-post-14.md"))
                .allMatch(Files::isRegularFile);
    }

    @Test
    void theFrontMatterIsYamlWhateverTheTitleHolds() throws Exception {
        assertThat(new Yaml().<Object>load(parts(files.get(0))[1]))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("title", "Film review: \"Snow: Line\" # 2 – a café \\ hut")
                .containsEntry("url", "https://slowreel.example/2014/02/snow-line/")
                .containsEntry("tags", List.of("yes: huts"))
                .containsEntry("type", "Movie")
                .containsEntry("rating", 0.7)
                .containsKeys("date", "item");
    }

    @Test
    void aPostThatIsNoReviewHasNoRating() throws Exception {
        assertThat(parts(files.get(1))[1])
                .contains("title: \"../../etc/passwd: 雪線\"")
                .doesNotContain("rating", "item");
    }

    @Test
    void markdownShowsTheTextAsItWas() throws Exception {
        String shown = TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(parts(files.get(0))[2]));

        assertThat(shown)
                .contains("It is *not* much, and [it] is enough.\n", "\n1. The hut.", "wool & smoke", "\n# Nine days");
    }
}
