// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RecipesTest {
    private static final Path SOURCES = Path.of("examples/recipes/src/main/java/org/reviewpage/recipes");

    private interface Program {
        void main(String... args) throws Exception;
    }

    private static String printed(Program program) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            program.main();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String inReadme(String language) throws Exception {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    @Test
    void theReadmeShowsWhatTheRecipeDoes() throws Exception {
        List<String> recipe = Files.readAllLines(SOURCES.resolve("ReadAPage.java"));
        int begin = recipe.indexOf("    public static void main(String[] args) throws IOException {") + 1;
        List<String> body = recipe.subList(begin, recipe.size() - 2);

        assertThat(inReadme("java").lines().toList())
                .isEqualTo(body.stream().map(line -> line.substring(8)).toList());
    }

    @Test
    void everyRatingOfThePageIsExplained() throws Exception {
        assertThat(printed(AskWhy::main)).contains("won:  ", "★★★★☆");
    }

    @Test
    void aNotationOfOnesOwnIsRead() throws Exception {
        assertThat(printed(TeachANotation::main)).contains("value=5.0", "5 buckets of popcorn");
    }

    @Test
    void aReviewBecomesAPage() throws Exception {
        String page = printed(WriteAPage::main);

        assertThat(page).contains("<h1 itemprop=\"name\">Harbour Lights on a quiet coast</h1>", "Film editor");
    }
}
