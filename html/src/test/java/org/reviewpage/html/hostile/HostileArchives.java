// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Exports and archives of one review, and what breaks readers of archives. */
final class HostileArchives {
    private static final String RSS = "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
            + " xmlns:wp='http://wordpress.org/export/1.2/'><channel>"
            + "<generator>https://wordpress.org/?v=4.1</generator><wp:wxr_version>1.2</wp:wxr_version>";

    private final double size;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private HostileArchives(double size) {
        this.size = size;
    }

    /** The files by their names. */
    static Map<String, byte[]> of(double size) throws IOException {
        HostileArchives all = new HostileArchives(size);
        all.exports();
        all.bombs();
        all.webArchives();
        all.zips();
        return all.files;
    }

    private int times(int count) {
        return Math.max(20, (int) (count * size));
    }

    private static String item(String title, String content) {
        return "<item><title>" + title + "</title><link>https://blog.example/" + title.length() + "</link>"
                + "<wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded><![CDATA[" + content
                + "]]></content:encoded></item>";
    }

    private static String post() {
        return item("Harbour Lights (2013) review", HostilePages.review("", ""));
    }

    private void xml(String name, String type, String inner) {
        files.put(
                name + ".xml",
                ("<?xml version='1.0' encoding='UTF-8'?>" + type + RSS + post() + inner + "</channel></rss>")
                        .getBytes(UTF_8));
    }

    private void exports() {
        String laughs = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> "<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>")
                .collect(Collectors.joining("", "<!DOCTYPE rss [<!ENTITY l0 'lol'>", "]>"));
        xml("33-laughs", laughs, "<item><title>&l10;</title></item>");
        xml(
                "34-external",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                "<item><title>&x;</title><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>");
        xml(
                "35-quadratic",
                "<!DOCTYPE rss [<!ENTITY a '" + "a".repeat(times(30_000)) + "'>]>",
                "<item><title>" + "&a;".repeat(times(30_000)) + "</title></item>");
        xml("36-depth", "", "<item>" + "<x>".repeat(times(200_000)) + "</x>".repeat(times(200_000)) + "</item>");
        String attributes = IntStream.range(0, times(20_000))
                .mapToObj(i -> "a" + i + "='x' ")
                .collect(Collectors.joining());
        xml("37-attributes", "", "<item " + attributes + "><title>x</title></item>");
        xml("38-broken", "", item("a \u001c&nbsp; & b", "x]]> y") + post());
        String spaces = IntStream.range(0, times(100_000))
                .mapToObj(i -> "<n" + i + ":x xmlns:n" + i + "='u" + i + "'>")
                .collect(Collectors.joining());
        xml("40-namespaces", "", "<item>" + spaces + "</item>");
    }

    private void bombs() throws IOException {
        long gigabyte = (long) ((1 << 30) * size);
        byte[] zeros = gzip(out -> zeros(out, gigabyte, 0));
        files.put("39-zeros.html.gz", zeros);
        files.put("39-twice.html.gz", gzip(out -> out.write(zeros)));
        files.put("39-export.xml.gz", gzip(out -> {
            out.write((RSS + post()).getBytes(UTF_8));
            zeros(out, gigabyte, ' ');
        }));
        files.put("39-zeros.zip", zip(out -> {
            entry(out, "a.html", HostilePages.plain());
            out.putNextEntry(new ZipEntry("b.html"));
            out.write("<html>".getBytes(UTF_8));
            zeros(out, gigabyte, ' ');
            out.closeEntry();
            entry(out, "c.html", HostilePages.plain());
        }));
        files.put(
                "39-zeros.warc.gz",
                joined(
                        record(HostilePages.served()),
                        gzip(out -> {
                            out.write(head(gigabyte).getBytes(UTF_8));
                            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(UTF_8));
                            zeros(out, gigabyte, ' ');
                        }),
                        record(HostilePages.served())));
    }

    private void webArchives() throws IOException {
        byte[] record = record(HostilePages.served());
        byte[] three = joined(record, record, record);
        files.put("41-clipped.warc.gz", java.util.Arrays.copyOf(three, three.length - record.length / 2));
        byte[] zeroed = three.clone();
        java.util.Arrays.fill(zeroed, record.length + 200, record.length + 400, (byte) 0);
        files.put("41-zeroed.warc.gz", zeroed);
    }

    private void zips() throws IOException {
        files.put("42-paths.zip", zip(out -> {
            for (String name : new String[] {"../up.html", "/etc/absolute.html", "a/../../b.html", "C:\\c.html"}) {
                entry(out, name, HostilePages.plain());
            }
        }));
        files.put("42-entries.zip", zip(out -> {
            for (int i = 0; i < times(100_000); i++) {
                entry(out, "x/" + i + ".txt", new byte[0]);
            }
            entry(out, "y.html", HostilePages.plain());
        }));
        byte[] twice = zip(out -> {
            entry(out, "a.html", HostilePages.plain());
            entry(out, "b.html", HostilePages.plain());
        });
        files.put("42-twice.zip", replaced(twice, "b.html", "a.html"));
        byte[] lying = twice.clone();
        int central = lastIndexOf(lying, "PK\u0001\u0002");
        java.util.Arrays.fill(lying, central + 24, central + 28, (byte) 0xFF); // a size that a zip64 field would tell
        files.put("42-zip64-lie.zip", lying);
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private interface Entries {
        void write(ZipOutputStream out) throws IOException;
    }

    private static byte[] gzip(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes, 65_536)) {
            content.write(out);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Entries entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            entries.write(out);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private static void zeros(OutputStream out, long count, int value) throws IOException {
        byte[] chunk = new byte[1 << 20];
        java.util.Arrays.fill(chunk, (byte) value);
        for (long left = count; left > 0; left -= chunk.length) {
            out.write(chunk, 0, (int) Math.min(left, chunk.length));
        }
    }

    private static String head(long length) {
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://blog.example/a\r\n"
                + "WARC-Date: 2014-05-03T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static byte[] record(byte[] served) throws IOException {
        return gzip(out -> {
            out.write(head(served.length).getBytes(UTF_8));
            out.write(served);
            out.write("\r\n\r\n".getBytes(UTF_8));
        });
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }

    private static byte[] replaced(byte[] bytes, String text, String with) {
        String latin1 = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        return latin1.replace(text, with).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static int lastIndexOf(byte[] bytes, String text) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf(text);
    }
}
