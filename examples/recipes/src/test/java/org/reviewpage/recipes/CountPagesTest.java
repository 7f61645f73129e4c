// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountPagesTest {
    @Test
    void saysOfEachFileHowManyPagesItHoldsAndWhatIsWrongWithIt(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<html><title>T</title></html>");
        Path empty = Files.createFile(folder.resolve("empty.html"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CountPages.count(List.of(page, empty), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("   1  page.html", "   0  empty.html", "     ! empty.html: the file is empty");
    }
}
