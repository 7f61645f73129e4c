// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reviewpage.html.source.PageContent;
import org.reviewpage.html.source.PageSource;
import org.reviewpage.html.source.SourcePage;

/** Each kind of file has its own inputs; which kind a file is shows its content. */
class SourceFuzzTest {
    private static final int MAX_PAGES = 10_000;

    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "source.dict")
    void wordPress(byte @NotNull [] file) throws IOException {
        open(file);
    }

    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "source.dict")
    void feed(byte @NotNull [] file) throws IOException {
        open(file);
    }

    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "source.dict")
    void mail(byte @NotNull [] file) throws IOException {
        open(file);
    }

    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "source.dict")
    void webArchive(byte @NotNull [] file) throws IOException {
        open(file);
    }

    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "source.dict")
    void zip(byte @NotNull [] file) throws IOException {
        open(file);
    }

    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "source.dict")
    void plainExport(byte @NotNull [] file) throws IOException {
        open(file);
    }

    /** All pages come to an end, and each is read or says in one line why it cannot be. */
    private static void open(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", "");
        try {
            Files.write(file, bytes);
            int pages = 0;
            try (PageSource source = PageSource.open(file)) {
                while (source.hasNext()) {
                    read(source.next());
                    assertThat(++pages).isLessThan(MAX_PAGES);
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void read(SourcePage page) {
        try {
            PageContent content = page.read();
            content.url().ifPresent(url -> assertThat(url).matches("(?s)https?://.*"));
        } catch (IOException told) {
            assertThat(told).hasMessageNotContainingAny("Exception", "\n");
        }
    }
}
