// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README of the recipes says of each what its Javadoc says. */
class IndexTest {
    private static final Path FOLDER = Path.of("examples/recipes");
    private static final Pattern JAVADOC =
            Pattern.compile("/\\*\\*\\s+\\* (.*?\\?) .*?<pre>(examples/run .*?)</pre>", Pattern.DOTALL);

    private static String row(Path recipe) {
        try {
            Matcher javadoc = JAVADOC.matcher(Files.readString(recipe));
            assertThat(javadoc.find())
                    .as("a question and a command in " + recipe)
                    .isTrue();
            String name = recipe.getFileName().toString().replace(".java", "");
            String question = javadoc.group(1).replaceAll("\\s+\\* ", " ");
            return "| %s | [%s](%s) | `%s` |".formatted(question, name, FOLDER.relativize(recipe), javadoc.group(2));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void listsAllThatHaveAMain() throws IOException {
        List<String> rows;
        try (Stream<Path> files = Files.list(FOLDER.resolve("src/main/java/org/reviewpage/recipes"))) {
            rows = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> contains(file, "void main("))
                    .map(IndexTest::row)
                    .toList();
        }

        assertThat(Files.readAllLines(FOLDER.resolve("README.md"))).containsAll(rows);
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
