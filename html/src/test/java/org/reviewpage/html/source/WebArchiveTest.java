// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebArchiveTest {
    @TempDir
    Path folder;

    private static String response(int number, String status, String type) {
        String body = "<html><head><title>Page " + number + "</title></head><body>" + "word ".repeat(50 + number)
                + "</body></html>";
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2013-12-18T00:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000" + number + ">\r\n"
                + "WARC-Target-URI: http://blog.example/" + number + "\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n"
                + http + "\r\n\r\n";
    }

    private static String page(int number) {
        return response(number, "200 OK", "text/html; charset=utf-8");
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] join(byte[]... records) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] record : records) {
            all.writeBytes(record);
        }
        return all.toByteArray();
    }

    private Opened archive(byte[]... records) throws IOException {
        return Opened.of(Files.write(folder.resolve("crawl"), join(records)));
    }

    private static List<String> addresses(Opened archive) {
        List<String> addresses = new ArrayList<>();
        archive.pages().values().forEach(page -> addresses.add(page.url().orElse("none")));
        return addresses;
    }

    @Test
    void givesTheHtmlThatWasServedAndCountsTheRest() throws IOException {
        String all = page(1) + response(2, "404 Not Found", "text/html") + response(3, "200 OK", "image/png") + page(4);

        for (byte[] bytes : List.of(all.getBytes(StandardCharsets.ISO_8859_1), gzip(all))) {
            Opened archive = archive(bytes);

            assertThat(addresses(archive)).containsExactly("http://blog.example/1", "http://blog.example/4");
            assertThat(archive.pages()).containsKey("crawl#offset-0");
            assertThat(archive.leftOut())
                    .containsEntry("redirects and errors", 1)
                    .containsEntry("captures that are no page", 1);
        }
    }

    @Test
    void aRecordWithoutAnAddressCostsThatRecordOnly() throws IOException {
        String second = page(2).replace("WARC-Target-URI", "X-Target");
        int length = page(1).length();

        Opened archive = archive((page(1) + second + page(3)).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(addresses(archive)).containsExactly("http://blog.example/1", "http://blog.example/3");
        assertThat(archive.failures()).containsEntry("crawl#offset-" + length, "a damaged record: it has no address");
    }

    @Test
    void aDamagedRecordCostsThatRecordOnly() throws IOException {
        for (int place : new int[] {0, 30, 100, 150}) {
            byte[] second = gzip(page(2));
            second[place] ^= 1;

            Opened archive = archive(gzip(page(1)), second, gzip(page(3)));

            assertThat(addresses(archive)).containsExactly("http://blog.example/1", "http://blog.example/3");
            assertThat(archive.failures()).containsOnlyKeys("crawl#offset-" + gzip(page(1)).length);
        }
    }

    @Test
    void aRecordThatIsNoneCostsThatRecordOnly() throws IOException {
        byte[] second = gzip(page(2).replace("Content-Length: ", "Content-Length: x"));

        assertThat(addresses(archive(gzip(page(1)), second, gzip(page(3)))))
                .contains("http://blog.example/1", "http://blog.example/3");
        assertThat(addresses(archive((page(1) + "garbage\r\n\r\n" + page(3)).getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("http://blog.example/1", "http://blog.example/3");
    }

    @Test
    void theAnswerOfANameServerIsNoPageAndNoDamage() throws IOException {
        String dns = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2013-12-18T00:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000009>\r\nWARC-Target-URI: dns:blog.example\r\n"
                + "Content-Type: text/dns\r\nContent-Length: 4\r\n\r\n2013\r\n\r\n";

        Opened archive = archive(gzip(page(1)), gzip(dns), gzip(page(2)));

        assertThat(addresses(archive)).hasSize(2);
        assertThat(archive.failures()).isEmpty();
    }

    @Test
    void saysThatAnArchiveIsCutOff() throws IOException {
        byte[] last = gzip(page(2));

        Opened archive = archive(gzip(page(1)), java.util.Arrays.copyOf(last, last.length / 2));

        assertThat(addresses(archive)).containsExactly("http://blog.example/1");
        assertThat(archive.failures().values()).containsExactly("a damaged record: cut off");
    }

    @Test
    void readsTheOlderFormatArc() throws IOException {
        String body = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><title>Old</title></html>";
        String version = "1 0 Example\nURL IP-address Archive-date Content-type Archive-length\n";
        String arc = "filedesc://old.arc 0.0.0.0 20040218000000 text/plain " + version.length() + "\n" + version + "\n"
                + "http://blog.example/old 10.0.0.1 20040218000000 text/html " + body.length() + "\n" + body + "\n";

        assertThat(addresses(archive(arc.getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("http://blog.example/old");
    }

    @Test
    void aDamagedBeginningCostsThatRecordOnly() throws IOException {
        for (int place : new int[] {0, 12}) {
            byte[] first = gzip(page(1));
            first[place] ^= 0x55;
            byte[] all = join(first, gzip(page(2)), gzip(page(3)));

            Opened archive = Opened.of(Files.write(folder.resolve("crawl.warc.gz"), all));

            assertThat(addresses(archive)).containsExactly("http://blog.example/2", "http://blog.example/3");
            assertThat(archive.failures()).containsOnlyKeys("crawl.warc.gz#offset-0");
        }
    }

    @Test
    void everyRecordIsAPageOrCountedOrDamaged() throws IOException {
        String request = page(5).replace("WARC-Type: response", "WARC-Type: request");
        byte[] damaged = gzip(page(2));
        damaged[100] ^= 1;

        Opened archive =
                archive(gzip(page(1)), damaged, gzip(request), gzip(response(3, "404 Not Found", "text/html")));

        assertThat(archive.pages()).hasSize(1);
        assertThat(archive.failures()).hasSize(1);
        assertThat(archive.leftOut())
                .isEqualTo(Map.of("requests and notes of the crawler", 1, "redirects and errors", 1));
    }

    @Test
    void aFileElsewhereIsReadFromItsStreamAndItsRecordsKeepTheirIds() throws IOException {
        byte[] damaged = gzip(page(2));
        damaged[100] ^= 1;
        byte[] all = join(gzip(page(1)), damaged, gzip(page(3)));

        List<String> ids = new ArrayList<>();
        try (PageSource source =
                PageSource.open("store://bucket/crawl.warc.gz", all.length, () -> new ByteArrayInputStream(all))) {
            source.forEachRemaining(page -> ids.add(page.recordId().orElse(page.name())));
        }

        assertThat(ids)
                .containsExactlyInAnyOrder(
                        "<urn:uuid:00000000-0000-0000-0000-000000000001>",
                        "store://bucket/crawl.warc.gz#offset-" + gzip(page(1)).length,
                        "<urn:uuid:00000000-0000-0000-0000-000000000003>");
    }
}
