// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the bytes of a page, and tells pages from other files. */
final class PageFile {
    /** Pages are a few hundred kilobytes; what is larger than this is a dump, and would not fit into memory as a tree. */
    static final int MAX_BYTES = 64 << 20;

    private static final int HEAD = 4_096;

    /** How other files begin, in ISO 8859-1. */
    private static final Map<String, String> MAGIC = new TreeMap<>(Map.of(
            "\u00ff\u00d8\u00ff", "a JPEG picture",
            "\u0089PNG", "a PNG picture",
            "GIF8", "a GIF picture",
            "RIFF", "a WebP picture or another RIFF file",
            "%PDF-", "a PDF document",
            "PK\u0003\u0004", "a ZIP archive",
            "\u001f\u008b", "gzip data"));

    private static final List<String> BEGINNINGS =
            List.of("<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<?xml version");

    private PageFile() {}

    /** The bytes of a page. */
    static byte[] read(Path file) throws BadPageException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException broken) {
            throw new BadPageException(BadPageException.reason(broken));
        }
        if (bytes.length == 0) {
            throw new BadPageException("the file is empty");
        }
        if (bytes.length > MAX_BYTES) {
            throw new BadPageException("larger than " + (MAX_BYTES >> 20) + " MB");
        }
        Optional<String> other = otherThanHtml(head(bytes));
        if (other.isPresent()) {
            throw new BadPageException("not HTML: " + other.get());
        }
        return bytes;
    }

    /** Whether a file without an extension begins as a page does. */
    static boolean looksLikeHtml(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = head(in.readNBytes(HEAD)).replace("\0", "").toLowerCase(Locale.ROOT);
            return head.contains("<html")
                    || BEGINNINGS.stream().anyMatch(head.replaceAll("^[^<]{0,40}", "")::startsWith);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String head(byte[] bytes) {
        return new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1);
    }

    private static Optional<String> otherThanHtml(String head) {
        for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
            if (head.startsWith(magic.getKey())) {
                return Optional.of(magic.getValue());
            }
        }
        boolean utf16 = head.startsWith("\u00ff\u00fe")
                || head.startsWith("\u00fe\u00ff")
                || head.contains("<\0")
                || head.contains("\0<");
        long nuls = head.chars().filter(c -> c == 0).count();
        // an old editor leaves a NUL or two behind; a program or a picture has them everywhere
        return !utf16 && nuls > 4 ? Optional.of("binary data") : Optional.empty();
    }
}
