// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("page.html"), text);
    }

    @Test
    void showsCandidatesByFieldWithWhereAndWhy() throws IOException {
        Run run = Run.of("explain", "--url=https://blog.example/b", write(Run.page("Review: Harbour Lights")));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("page.html: 1 review", "at https://blog.example/b", "\nbody\n", "won: ");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void showsOnlyTheFieldThatIsAskedFor() throws IOException {
        Path page = write(Run.page("Review: Harbour Lights"));

        assertThat(Run.of("explain", "--field=body", page).out())
                .contains("\nbody\n")
                .doesNotContain("\ntitle\n");
        assertThat(Run.of("explain", "--field=nonsense", page).out()).contains("no candidates; there are some for");
    }

    @Test
    void keepsThePageFromSteeringTheTerminal() throws IOException {
        Run run = Run.of(
                "explain", write(Run.page("Evil \u001b[2J\u009b31m\u202e title").repeat(2)));

        assertThat(run.out()).doesNotContain("\u001b", "\u009b", "\u202e");
    }

    @Test
    void saysWhyAPageCannotBeRead() {
        Run run = Run.of("explain", folder.resolve("missing.html"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("reviewpage: " + folder.resolve("missing.html") + ": no such file\n");
    }
}
