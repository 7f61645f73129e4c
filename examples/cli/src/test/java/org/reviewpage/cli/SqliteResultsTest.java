// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteResultsTest {
    @TempDir
    Path folder;

    private Path pages;
    private Path file;

    @BeforeEach
    void writePages() throws IOException {
        pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("a.html"), Run.page("Review: Harbour Lights"));
        Files.writeString(pages.resolve("b.html"), "<p>No review.");
        Files.writeString(pages.resolve("c.html"), Run.page("Review: O'Hara's; \"Night\""));
        file = folder.resolve("reviews.db");
    }

    private List<Object> ask(String question) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<Object> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getObject(1));
            }
            return answers;
        }
    }

    @Test
    void answersQuestions() throws SQLException {
        assertThat(Run.of("extract", "--format=sqlite", "-o", file, pages).code())
                .isZero();

        assertThat(ask("SELECT source FROM pages WHERE id NOT IN (SELECT page FROM reviews)"))
                .containsExactly(pages.resolve("b.html").toString());
        assertThat(ask("SELECT rating / best FROM reviews")).containsExactly(0.8, 0.8);
        assertThat(ask("SELECT name || ' ' || count(*) FROM credits WHERE role = 'director' GROUP BY name"))
                .containsExactly("Ana Lima 2");
        assertThat(ask("SELECT title FROM reviews WHERE id = 2").get(0).toString())
                .contains("O'Hara's");
        assertThat(ask("SELECT jsonld ->> '$.\"@type\"' FROM reviews")).containsOnly("Review");
        assertThat(ask("SELECT author FROM reviews")).containsOnlyNulls();
    }

    @Test
    void replacesTheDatabaseOfAnEarlierRun() throws SQLException {
        Run.of("extract", "--format=sqlite", "-o", file, pages);
        Run.of("extract", "--format=sqlite", "-o", file, pages.resolve("a.html"));

        assertThat(ask("SELECT count(*) FROM pages")).containsExactly(1);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("pages", "reviews.db");
    }

    @Test
    void needsAFile() {
        Run run = Run.of("extract", "--format=sqlite", pages);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--format sqlite needs -o OUT");
    }
}
