// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkupCommandTest {
    private static final String SCRIPT = "<script type=\"application/ld+json\" data-generator=\"reviewpage\">";

    @TempDir
    Path folder;

    private Path write(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private static String withoutScript(String page) {
        int from = page.indexOf(SCRIPT);
        String end = "</script>\n";
        return page.substring(0, from) + page.substring(page.indexOf(end, from) + end.length());
    }

    @Test
    void insertsOneScriptAtTheEndOfTheHeadAndLeavesAllElseAsItIs() throws IOException {
        String page = Run.page("Review: Harbour Lights").replace("<head>", "<head>\r\n<!-- </head> -->\r\n");
        Path file = write("page.html", page, UTF_8);

        Run run = Run.of("markup", file);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("</title>" + SCRIPT)
                .containsOnlyOnce(SCRIPT)
                .contains("</script>\n</head>");
        assertThat(withoutScript(run.out())).isEqualTo(page);
        assertThat(run.err()).contains("page.html: 1 review");
    }

    @Test
    void replacesWhatItInsertedBefore() throws IOException {
        Path file = write("page.html", Run.page("Review: Harbour Lights"), UTF_8);
        assertThat(Run.of("markup", "--in-place", file).code()).isZero();
        byte[] once = Files.readAllBytes(file);

        assertThat(Run.of("markup", "--in-place", file).code()).isZero();

        assertThat(Files.readAllBytes(file)).isEqualTo(once);
        assertThat(folder.toFile().list()).containsExactly("page.html");
    }

    @Test
    void keepsTheBytesOfAnOldEncoding() throws IOException {
        String page = Run.page("Kritik: Übermut").replace("<head>", "<head><meta charset=iso-8859-1>");
        Path file = write("page.html", page, ISO_8859_1);

        String marked = new String(Run.of("markup", file).bytes(), ISO_8859_1);

        assertThat(withoutScript(marked)).isEqualTo(page);
        assertThat(marked.substring(marked.indexOf(SCRIPT), marked.indexOf("</script>")))
                .isASCII();
    }

    @Test
    void writesUtf16IntoAPageInUtf16() throws IOException {
        String page = "\uFEFF" + Run.page("Kritik: Übermut");
        Path file = write("page.html", page, UTF_16LE);

        String marked = new String(Run.of("markup", file).bytes(), UTF_16LE);

        assertThat(withoutScript(marked)).isEqualTo(page);
        assertThat(marked).contains("</script>\n</head>");
    }

    @Test
    void findsAPlaceInAPageWithoutAHead() throws IOException {
        String page = "\uFEFF<title>Review</title>"
                + Run.page("x").substring(Run.page("x").indexOf("<article>"));
        Path file = write("page.html", page, UTF_8);

        String marked = Run.of("markup", file).out();

        assertThat(marked).startsWith("\uFEFF<title>Review</title>" + SCRIPT);
        assertThat(withoutScript(marked)).isEqualTo(page);
    }

    @Test
    void writesIntoAFolderUnderTheSameName() throws IOException {
        Path file = write("page.html", Run.page("Review: Harbour Lights"), UTF_8);

        assertThat(Run.of("markup", "-o", folder.resolve("out"), file).code()).isZero();

        assertThat(folder.resolve("out/page.html")).content().contains(SCRIPT);
        assertThat(file).content().doesNotContain(SCRIPT);
    }

    @Test
    void refusesToWriteTwoPagesToOneFileOrAPageOverItself() throws IOException {
        Path file = write("page.html", Run.page("Review: Harbour Lights"), UTF_8);
        Path other = Files.copy(file, Files.createDirectory(folder.resolve("x")).resolve("page.html"));

        Run twice = Run.of("markup", "-o", folder.resolve("out"), file, other);
        Run itself = Run.of("markup", "-o", folder, file);

        assertThat(twice.code()).isEqualTo(1);
        assertThat(twice.err()).contains("another page of this run");
        assertThat(itself.code()).isEqualTo(1);
        assertThat(file).content().doesNotContain(SCRIPT);
    }

    @Test
    void saysWhichPageCouldNotBeReadAndGoesOn() throws IOException {
        Path file = write("page.html", Run.page("Review: Harbour Lights"), UTF_8);

        Run run = Run.of("markup", "--in-place", folder.resolve("missing.html"), folder, file);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("missing.html: no such file").doesNotContain("Exception");
        assertThat(file).content().contains(SCRIPT);
    }

    @Test
    void needsToKnowWhereManyPagesGo() throws IOException {
        Path file = write("page.html", Run.page("Review: Harbour Lights"), UTF_8);

        assertThat(Run.of("markup", file, file).code()).isEqualTo(2);
        assertThat(Run.of("markup", "--in-place", "-o", folder, file).code()).isEqualTo(2);
    }

    @Test
    void takesAnOldScriptOutOfAPageThatHasNoReviewAnyMore() throws IOException {
        Path file = write("page.html", Run.page("Review: Harbour Lights"), UTF_8);
        assertThat(Run.of("markup", "--in-place", file).code()).isZero();
        String marked = Files.readString(file);
        String script = marked.substring(marked.indexOf(SCRIPT), marked.indexOf("</script>\n") + 10);
        String plain = "<html><head><title>Opening hours</title>%s</head><body>From nine to five.</body></html>";
        Files.writeString(file, String.format(plain, script));

        Run run = Run.of("markup", "--in-place", file);

        assertThat(run.err()).contains("no review found; what was inserted before is taken out");
        assertThat(file).content().isEqualTo(String.format(plain, ""));
    }

    @Test
    void leavesAPageAloneThatStatesItsReviewItself() throws IOException {
        String own = "<script type=application/ld+json>{\"@type\": \"Review\", \"author\": \"Ann\", \"itemReviewed\":"
                + " {\"@type\": \"Movie\", \"name\": \"Harbour Lights\"}, \"reviewRating\": {\"ratingValue\": 4}}</script>";
        String page = Run.page("Review: Harbour Lights").replace("</head>", own + "</head>");
        Path file = write("page.html", page, UTF_8);

        Run run = Run.of("markup", file);

        assertThat(run.err()).contains("states its review itself");
        assertThat(run.out()).isEqualTo(page);
    }

    @Test
    void leavesAPageAloneInWhichAScriptWouldNotBeRead() throws IOException {
        String page = Run.page("Review: Harbour Lights").replace("<head>", "<head><meta charset=iso-2022-jp>");
        Path file = write("page.html", page, UTF_8);

        Run run = Run.of("markup", "--in-place", file);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("left as it was: a script in it would not be read");
        assertThat(file).content().isEqualTo(page);
        assertThat(folder.toFile().list()).containsExactly("page.html");
    }

    @Test
    void whatIsCompressedIsLeftAsItIs() throws IOException {
        Path page = folder.resolve("page.html.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(page))) {
            out.write(Run.page("Review: Harbour Lights").getBytes(UTF_8));
        }
        byte[] before = Files.readAllBytes(page);

        Run run = Run.of("markup", "--in-place", page);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("compressed with gzip; unpack it first");
        assertThat(page).hasBinaryContent(before);
    }
}
