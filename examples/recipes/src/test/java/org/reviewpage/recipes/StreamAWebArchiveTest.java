// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewpage.html.source.PageSource;

class StreamAWebArchiveTest {
    /** An archive of pages, each followed by a large picture. */
    private static byte[] archive(int pages) throws IOException {
        byte[] page = Files.readAllBytes(Path.of("examples/pages/harbour-lights.html"));
        byte[] picture = new byte[100_000];
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        for (int i = 0; i < pages; i++) {
            write(warc, "https://slowreel.example/" + i, "text/html; charset=utf-8", page);
            write(warc, "https://slowreel.example/" + i + ".jpg", "image/jpeg", picture);
        }
        return warc.toByteArray();
    }

    private static void write(ByteArrayOutputStream warc, String url, String type, byte[] content) throws IOException {
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n".formatted(type, content.length);
        String record =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2014-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                        + "00000000-0000-0000-0000-%012d>\r\nWARC-Target-URI: %s\r\nContent-Length: %d\r\n"
                                .formatted(warc.size(), url, http.length() + content.length)
                        + "Content-Type: application/http; msgtype=response\r\n\r\n";
        warc.write((record + http).getBytes(StandardCharsets.UTF_8));
        warc.write(content);
        warc.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eachReviewOfAnArchiveIsALine(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("crawl.warc"), archive(2));

        assertThat(Printed.by(StreamAWebArchive::main, file).lines())
                .containsExactly(
                        "crawl.warc#offset-0\thttps://slowreel.example/0\tMovie \"Harbour Lights\" (2013)",
                        "crawl.warc#offset-%d\thttps://slowreel.example/1\tMovie \"Harbour Lights\" (2013)"
                                .formatted(archive(1).length));
    }

    @Test
    void aLineIsPrintedBeforeTheRestOfTheArchiveIsRead() throws Exception {
        byte[] warc = archive(20);
        long[] read = {0};
        List<Long> readAtLine = new ArrayList<>();
        PageSource.Opener opener = () -> new FilterInputStream(new ByteArrayInputStream(warc)) {
            @Override
            public int read() throws IOException {
                read[0]++;
                return super.read();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                read[0] += Math.max(count, 0);
                return count;
            }
        };
        PrintStream out = new PrintStream(OutputStream.nullOutputStream(), true) {
            @Override
            public void println(String line) {
                readAtLine.add(read[0]);
            }
        };
        try (PageSource archive = PageSource.open("crawl.warc", warc.length, opener)) {
            StreamAWebArchive.stream(archive, out);
        }

        assertThat(readAtLine).hasSize(20).isSorted();
        assertThat(readAtLine.get(0)).isLessThan(warc.length / 4);
    }
}
