// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewpage.html.ParsedPage;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.source.PageSource;
import org.reviewpage.html.source.SourcePage;
import org.reviewpage.schema.JsonLdWriter;

/** What is wrong with an archive costs that piece of it. */
class HostileArchivesTest {
    @TempDir
    static Path folder;

    private static Map<String, byte[]> files;

    @BeforeAll
    static void write() throws IOException {
        files = HostileArchives.of(0.02);
    }

    /** The reviews of a file as JSON-LD, and why the other pages of it cannot be read. */
    private record Read(List<String> reviews, List<String> errors) {
        static Read of(String name) throws IOException {
            Path file = Files.write(folder.resolve(name), files.get(name));
            Read read = new Read(new ArrayList<>(), new ArrayList<>());
            try (PageSource source = PageSource.open(file)) {
                while (source.hasNext()) {
                    try {
                        ParsedPage page = ReviewParser.standard().parse(source.next());
                        page.reviews()
                                .forEach(review ->
                                        read.reviews.add(JsonLdWriter.standard().write(review)));
                    } catch (IOException unreadable) {
                        read.errors.add(unreadable.getMessage());
                    }
                }
            }
            return read;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "33-laughs.xml, 1, ''",
        "34-external.xml, 1, ''",
        "35-quadratic.xml, 1, ''",
        "36-depth.xml, 1, ''",
        "37-attributes.xml, 1, ''",
        "38-broken.xml, 2, ''",
        "40-namespaces.xml, 1, ''",
        "39-zeros.html.gz, 0, archive-ratio",
        "39-twice.html.gz, 0, 'not HTML: gzip data'",
        "39-export.xml.gz, 1, archive-ratio",
        "39-zeros.zip, 2, archive-ratio",
        "39-zeros.warc.gz, 2, archive-ratio",
        "41-clipped.warc.gz, 2, cut off",
        "41-zeroed.warc.gz, 2, checksum",
        "42-paths.zip, 4, ''",
        "42-entries.zip, 1, ''",
        "42-twice.zip, 2, ''",
    })
    void theWholePiecesAreRead(String name, int reviews, String error) throws IOException {
        Read read = Read.of(name);
        assertThat(read.reviews())
                .hasSizeGreaterThanOrEqualTo(reviews == 0 ? 0 : 1)
                .hasSize(reviews);
        assertThat(String.join("; ", read.errors())).contains(error);
        assertThat(read.errors()).hasSize(error.isEmpty() ? 0 : 1);
    }

    /** JDK 17 reads past a size that is a lie; later ones refuse the file. */
    @Test
    void aZipThatLiesAboutItsSizesIsReadOrSaysWhy() throws IOException {
        Read read = Read.of("42-zip64-lie.zip");
        assertThat(read.reviews().size() + 2 * read.errors().size()).isEqualTo(2);
        assertThat(read.errors()).allSatisfy(error -> assertThat(error).doesNotContain("Exception", "\n"));
    }

    @Test
    void nothingIsReadFromOutsideOfAnExport() throws IOException {
        assertThat(Read.of("34-external.xml").toString()).doesNotContain("root:", "/bin/");
    }

    @Test
    void nothingIsWrittenWhereAZipSays() throws IOException {
        Read.of("42-paths.zip");
        assertThat(folder.resolveSibling("up.html")).doesNotExist();
        assertThat(Path.of("/etc/absolute.html")).doesNotExist();
    }

    @Test
    void pagesOfAZipMayBeReadWhenItIsGoneThrough() throws IOException {
        Path file = Files.write(folder.resolve("gone-through.zip"), files.get("42-paths.zip"));
        List<SourcePage> pages = new ArrayList<>();
        try (PageSource source = PageSource.open(file)) {
            source.forEachRemaining(pages::add);
        }
        assertThat(pages).hasSize(4);
        for (SourcePage page : pages) {
            assertThat(page.read().html()).contains("The harbour is grey");
        }
    }
}
