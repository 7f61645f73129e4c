// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewpage.html.page.UnreadablePageException;

class FolderTest {
    private static final String PAGE = "<!DOCTYPE html><html><head><title>T</title></head><body>text</body></html>";

    @TempDir
    Path folder;

    @Test
    void givesThePagesOfAMirrorByTheNamesThatProgramsGiveThem() {
        Opened.write(folder, "blog.example/index.html?p=12", PAGE);
        Opened.write(folder, "blog.example/post.php", PAGE);
        Opened.write(folder, "blog.example/about/index", PAGE);
        Opened.write(folder, "blog.example/source.php", "<?php echo '<html>'; ?>");
        Opened.write(folder, "blog.example/style.css", "p {}");

        assertThat(Opened.of(folder).pages())
                .containsOnlyKeys("blog.example/about/index", "blog.example/index.html?p=12", "blog.example/post.php");
    }

    @Test
    void takesTheAddressThatAProgramWroteIntoThePage() {
        String browser = "<!DOCTYPE html>\n<!-- saved from url=(0031)https://blog.example/2013/post/ -->\n" + PAGE;
        String httrack = PAGE.replace(
                "<head>",
                "<!-- Mirrored from blog.example/a.html by HTTrack Website Copier/3.x [XR&CO'2014] --><head>");
        String singleFile =
                "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://blog.example/b \n-->" + PAGE;

        assertThat(Opened.of(folder, "a.html", browser).only().url()).contains("https://blog.example/2013/post/");
        assertThat(Opened.of(folder, "b.html", httrack).only().url()).contains("http://blog.example/a.html");
        assertThat(Opened.of(folder, "c.html", singleFile).only().url()).contains("https://blog.example/b");
        assertThat(Opened.of(folder, "d.html", "<!-- saved from url=(0014)about:internet -->" + PAGE)
                        .only()
                        .url())
                .isEmpty();
    }

    @Test
    void aFileThatIsNamedIsAnsweredForWhateverItIs() {
        assertThat(Opened.of(folder, "notes.txt", "milk, eggs").pages()).hasSize(1);
        assertThat(Opened.of(folder, "empty.html", "").failures()).containsEntry("empty.html", "the file is empty");
        assertThat(Opened.of(folder.resolve("nothing.html")).failures()).containsOnlyKeys("nothing.html");
    }

    @Test
    void saysHowFarItIs() {
        Opened.write(folder, "a.html", PAGE);
        Opened.write(folder, "b.html", PAGE);
        try (PageSource source = PageSource.open(folder)) {
            assertThat(source.share()).isZero();
            source.next();
            source.next();
            assertThat(source.hasNext()).isFalse();
            assertThat(source.share()).isEqualTo(1);
            assertThatThrownBy(source::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void aFailureOfTheProgramCostsTheFileAndNotTheRun() {
        try (PageSource source = PageSource.open("a.html", 10, () -> {
            throw new IllegalStateException("no connection");
        })) {
            assertThatThrownBy(() -> source.next().read())
                    .isInstanceOf(UnreadablePageException.class)
                    .hasMessageContaining("no connection");
            assertThat(source.hasNext()).isFalse();
        }
    }
}
