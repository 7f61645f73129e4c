// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes web archives with known reviews, always the same: {@code generate FOLDER FILES DAMAGED [PAGES]}. Real pages of a
 * folder {@code PAGES} are added in turn, so that times mean something.
 */
final class Crawl {
    /** Records of each file besides the reviews and real pages: two notes, a post, a stub, an error, a picture, a request. */
    static final int OTHERS = 7;

    static final int REVIEWS = 10;
    private static final int REAL = 10;

    private final int number;
    private final List<byte[]> records = new ArrayList<>();

    private Crawl(int number) {
        this.number = number;
    }

    /** Makes archives, of which the first few are damaged, and returns the reviews that are whole in them. */
    static List<KnownReview> generate(Path folder, int files, int damaged, List<Path> pages) throws IOException {
        List<KnownReview> known = new ArrayList<>();
        Files.createDirectories(folder);
        for (int file = 0; file < files; file++) {
            Crawl crawl = new Crawl(file);
            crawl.fill(pages);
            byte[] bytes = crawl.join();
            List<KnownReview> reviews = new ArrayList<>(
                    IntStream.range(0, REVIEWS).mapToObj(crawl::known).toList());
            if (file < damaged) {
                bytes = Damage.values()[file % Damage.values().length].hurt(bytes, crawl.records, reviews);
            }
            Files.write(folder.resolve(String.format("crawl-%05d.warc.gz", file)), bytes);
            known.addAll(reviews);
        }
        KnownReview.write(known, folder.resolve("known.tsv"));
        return known;
    }

    public static void main(String[] args) throws IOException {
        List<Path> pages = List.of();
        if (args.length > 3) {
            try (Stream<Path> all = Files.list(Path.of(args[3]))) {
                pages = all.sorted().toList();
            }
        }
        int reviews = generate(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]), pages)
                .size();
        System.out.println(reviews + " known reviews are whole");
    }

    private void fill(List<Path> pages) throws IOException {
        add("warcinfo", "", "application/warc-fields", "software: made\r\n");
        for (int i = 0; i < REVIEWS; i++) {
            add(known(i).url(), known(i).html());
        }
        for (int i = 0; i < REAL && !pages.isEmpty(); i++) {
            Path page = pages.get((number * REAL + i) % pages.size());
            String html = Files.readString(page, StandardCharsets.ISO_8859_1);
            add("http://pages.example/" + number + "/" + page.getFileName(), html);
        }
        add(
                "http://news.example/" + number,
                "<title>Council meets</title><p>" + "The council met on Monday. ".repeat(40));
        add("http://stub.example/" + number, "<title>Moved</title><a href='/'>here</a>");
        response("http://gone.example/" + number, "404 Not Found", "text/html", "<p>no such page");
        response("http://blog.example/" + number + ".png", "200 OK", "image/png", "PNG");
        add("request", "http://blog.example/" + number, "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n");
        add("metadata", "http://blog.example/" + number, "application/warc-fields", "via: seed\r\n");
    }

    private KnownReview known(int i) {
        return KnownReview.of(number * REVIEWS + i);
    }

    private void add(String url, String html) {
        response(url, "200 OK", "text/html", html);
    }

    private void response(String url, String status, String type, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
        add("response", url, "application/http; msgtype=response", http);
    }

    /** Adds a record; its text is bytes as characters. */
    private void add(String kind, String url, String type, String block) {
        String name = number + "/" + records.size();
        String record =
                "WARC/1.0\r\nWARC-Type: " + kind + "\r\nWARC-Date: 2013-12-18T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                        + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + ">\r\n"
                        + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n") + "Content-Type: " + type
                        + "\r\nContent-Length: " + block.length() + "\r\n\r\n" + block + "\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(record.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        records.add(bytes.toByteArray());
    }

    private byte[] join() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        records.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
