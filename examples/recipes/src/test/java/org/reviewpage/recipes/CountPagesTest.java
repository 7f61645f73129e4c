// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountPagesTest {
    @Test
    void saysOfEachFileHowManyPagesItHoldsAndWhatIsWrongWithIt(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("page.html"), "<html><title>T</title></html>");
        Files.createFile(folder.resolve("empty.html"));
        assertThat(Printed.by(CountPages::main, folder).lines())
                .containsExactly("   0  empty.html", "     ! empty.html: the file is empty", "   1  page.html");
    }
}
