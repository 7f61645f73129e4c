// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Crawlers keep pages as they were served, which is compressed, under their names or with {@code .gz} behind. */
class GzippedFilesTest {
    private static final byte[] PAGE =
            "<!DOCTYPE html><html><title>T</title>text</html>".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private String failure(String name, byte[] bytes) throws IOException {
        Opened opened = Opened.of(write(name, bytes));
        assertThat(opened.pages()).isEmpty();
        return opened.failures().values().iterator().next();
    }

    @Test
    void aPageIsReadWhateverItsName() throws IOException {
        write("a.html.gz", gzip(PAGE));
        write("b.html", gzip(PAGE));
        write("c.php.gz", gzip(PAGE));
        write("d.zip", zip("in.html.gz", gzip(PAGE)));
        write("e.tar.gz", gzip(new byte[1_000]));
        write("f.css.gz", gzip("p {}".getBytes(StandardCharsets.UTF_8)));

        Opened opened = Opened.of(folder);

        assertThat(opened.pages()).containsOnlyKeys("a.html.gz", "b.html", "c.php.gz", "d.zip#in.html.gz");
        assertThat(opened.pages().values())
                .extracting(PageContent::html)
                .containsOnly(new String(PAGE, StandardCharsets.UTF_8));
        assertThat(opened.failures()).isEmpty();
    }

    @Test
    void whatIsCompressedTwiceIsNotRead() throws IOException {
        assertThat(failure("a.html.gz", gzip(gzip(PAGE)))).isEqualTo("not HTML: gzip data");
        assertThat(failure("a.zip", zip("b.zip", zip("in.html", PAGE)))).contains("unpack the archive that it is in");
        assertThat(failure("a.zip.gz", gzip(zip("in.html", PAGE)))).contains("unpack the archive that it is in");
    }

    @Test
    void whatIsCutOffOrInflatesBeyondAllMeasureSaysSo() throws IOException {
        byte[] cut = gzip(PAGE);

        assertThat(failure("a.html.gz", Arrays.copyOf(cut, cut.length - 12))).contains("Unexpected end");
        assertThat(failure("a.html.gz", gzip(new byte[8 << 20]))).contains("100 times its size");
    }
}
