// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFixtureTest {
    private static final Path PAGE = Path.of("examples/pages/casa-pilar.html");

    @TempDir
    Path tests;

    @BeforeEach
    void thereIsATable() throws IOException {
        Files.createDirectory(tests.resolve("pages"));
        Files.createDirectory(tests.resolve("spec"));
        Files.writeString(tests.resolve("spec/pages.tsv"), "# pages\n");
    }

    @Test
    void isASmallPageThatIsReadInTheSameWayWithoutItsAuthorsWords() throws IOException {
        NewFixture.write("stars", PAGE, List.of("/reviewRating/ratingValue"), List.of(), tests);

        String small = Files.readString(tests.resolve("pages/stars.html"));
        assertThat(small)
                .contains("★★★★☆")
                .doesNotContain("Portside", "Service", "wine")
                .hasSizeLessThan(300);
        assertThat(NewFixture.facts(small, List.of("/reviewRating/ratingValue")))
                .containsValue("4");
        assertThat(tests.resolve("spec/pages.tsv")).hasContent("# pages\nstars\t/reviewRating/ratingValue\t4");
    }

    @Test
    void whatIsNotFoundIsKeptByItsText() throws IOException {
        NewFixture.write("phone", PAGE, List.of("/itemReviewed/telephone"), List.of("Tel:"), tests);

        assertThat(tests.resolve("pages/phone.html")).content().contains("Tel:").doesNotContain("★");
        assertThat(tests.resolve("spec/pages.tsv")).content().endsWith("phone\t/itemReviewed/telephone\t-\n");
    }

    @Test
    void aPageThatIsThereIsNotOverwritten() throws IOException {
        Files.writeString(tests.resolve("pages/stars.html"), "mine");

        assertThatThrownBy(() -> NewFixture.write("stars", PAGE, List.of("/name"), List.of(), tests))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(tests.resolve("pages/stars.html")).hasContent("mine");
    }
}
