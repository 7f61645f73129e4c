// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into text as browsers do: by the byte order mark, else as the server declared, else as the
 * page declares.
 *
 * <p>Unlike browsers it does not believe a declaration that the bytes belie: what is not UTF-8 is not read as such for
 * being called so, and what is without a doubt UTF-8 is read as such whatever it is called.
 */
public final class Decoder {
    /** Browsers look this far for a declaration; pages with long heads declare later than the standard's 1024 bytes. */
    private static final int DECLARED_WITHIN = 65_536;

    /** A declaration is no further from the beginning of its tag. */
    private static final int LONGEST_TAG = 1_000;

    private Decoder() {}

    /**
     * The text of a page.
     *
     * @param declared the encoding that the server declared, or null
     */
    public static String decode(byte[] bytes, @Nullable String declared) {
        int bom = bom(bytes);
        return new String(bytes, bom, bytes.length - bom, charset(bytes, declared));
    }

    /**
     * The encoding of a page.
     *
     * @param declared the encoding that the server declared, or null
     */
    public static Charset charset(byte[] bytes, @Nullable String declared) {
        if (bom(bytes) > 0) {
            return bytes[0] == (byte) 0xEF
                    ? StandardCharsets.UTF_8
                    : bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        Charset utf16 = Utf.sixteen(bytes);
        if (utf16 != null) {
            return utf16;
        }
        Utf utf8 = Utf.eight(bytes);
        Charset named = EncodingLabels.charset(declared == null ? "" : declared)
                .or(() -> inHead(bytes))
                .orElse(utf8.isPlausible() ? StandardCharsets.UTF_8 : EncodingLabels.WINDOWS_1252);
        if (named.equals(StandardCharsets.UTF_8)) {
            return utf8.isPlausible() ? named : EncodingLabels.WINDOWS_1252;
        }
        return utf8.isCertain() && named.newEncoder().maxBytesPerChar() == 1 ? StandardCharsets.UTF_8 : named;
    }

    /** How many bytes the byte order mark takes that the page begins with; 0 if there is none. */
    public static int bom(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE) ? 2 : 0;
    }

    private static Optional<Charset> inHead(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (head.startsWith("<?xml")) {
            int end = head.indexOf('>');
            int encoding = head.indexOf("encoding");
            if (encoding > 0 && encoding < end) {
                Optional<Charset> stated = EncodingLabels.charset(label(head, encoding + "encoding".length()));
                if (stated.isPresent()) {
                    return stated.map(Decoder::inAscii);
                }
            }
        }
        for (int at = head.indexOf("charset"); at >= 0; at = head.indexOf("charset", at + 1)) {
            Optional<Charset> found = EncodingLabels.charset(label(head, at + "charset".length()));
            if (found.isPresent() && isInMeta(head, at)) {
                return found.map(Decoder::inAscii);
            }
        }
        return Optional.empty();
    }

    /** A page whose declaration can be read in ASCII is not in UTF-16, whatever it says. */
    private static Charset inAscii(Charset charset) {
        return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    }

    private static String label(String head, int at) {
        int from = at;
        while (from < head.length() && from < at + 10 && " =\"'\t\r\n".indexOf(head.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < head.length() && to < from + 40 && isLabel(head.charAt(to))) {
            to++;
        }
        return head.substring(from, to);
    }

    private static boolean isInMeta(String head, int at) {
        String before = head.substring(Math.max(0, at - LONGEST_TAG), at);
        int tag = before.lastIndexOf('<');
        return tag >= 0 && before.startsWith("<meta", tag) && before.lastIndexOf("<!--") <= before.lastIndexOf("-->");
    }

    private static boolean isLabel(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
