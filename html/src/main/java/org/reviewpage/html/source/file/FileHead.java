// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.reviewpage.html.encoding.Decoder;

/**
 * How a file begins, which tells what kind of file it is.
 *
 * @param bytes its first bytes, each as a character; of what is compressed with gzip, the first bytes of what is in it
 * @param text the same, decoded
 * @param isGzip whether it is compressed with gzip
 */
public record FileHead(String bytes, String text, boolean isGzip) {
    /** The root element of an export follows upon a long comment. */
    private static final int LENGTH = 16_384;

    /** How files begin that are no pages. */
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

    /** Reads how a file begins. */
    public static FileHead of(Blob file) throws IOException {
        try (InputStream in = file.open()) {
            return of(in.readNBytes(LENGTH));
        }
    }

    /** Of the first bytes of a file. */
    public static FileHead of(byte[] bytes) {
        boolean gzip = bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
        byte[] plain = gzip ? inflated(bytes) : bytes;
        return new FileHead(new String(plain, StandardCharsets.ISO_8859_1), Decoder.decode(plain, null), gzip);
    }

    private static byte[] inflated(byte[] bytes) {
        byte[] plain = new byte[LENGTH];
        int length = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            for (int read = 0; read >= 0 && length < LENGTH; read = in.read(plain, length, LENGTH - length)) {
                length += read;
            }
        } catch (IOException cut) {
            // the beginning of a stream has no end
        }
        return java.util.Arrays.copyOf(plain, length);
    }

    /** The name of the root element of what begins as XML does, as it is written; empty if it does not. */
    public String rootElement() {
        int at = text.indexOf('<');
        if (at < 0 || !text.substring(0, at).isBlank()) {
            return "";
        }
        while (at >= 0 && at + 1 < text.length()) {
            if (text.startsWith("<!--", at)) {
                at = text.indexOf("-->", at);
            } else if (text.charAt(at + 1) != '?' && text.charAt(at + 1) != '!') {
                int end = at + 1;
                while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                return text.substring(at + 1, end);
            }
            at = at < 0 ? at : text.indexOf('<', at + 1);
        }
        return "";
    }

    /** Whether it begins as pages do. */
    public boolean isHtml() {
        String head = text.replace("\0", "").toLowerCase(Locale.ROOT);
        int first = head.indexOf('<');
        if (head.startsWith("<?php") || head.startsWith("<%")) {
            return false; // the source of a script
        }
        return head.contains("<html")
                || (first >= 0 && first <= 40 && BEGINNINGS.stream().anyMatch(start -> head.startsWith(start, first)));
    }

    /** What it is that is certainly no page; empty if it may be one. */
    public Optional<String> otherThanHtml() {
        if (isGzip) {
            return Optional.of("gzip data");
        }
        for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
            if (bytes.startsWith(magic.getKey())) {
                return Optional.of(magic.getValue());
            }
        }
        boolean utf16 = bytes.startsWith("\u00ff\u00fe")
                || bytes.startsWith("\u00fe\u00ff")
                || bytes.contains("<\0")
                || bytes.contains("\0<");
        long nuls = bytes.chars().filter(c -> c == 0).count();
        // an old editor leaves a NUL or two behind; a program or a picture has them everywhere
        return !utf16 && nuls > 4 ? Optional.of("binary data") : Optional.empty();
    }
}
