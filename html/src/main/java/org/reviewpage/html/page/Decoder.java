// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a page into text as browsers do. */
public final class Decoder {
    /** Browsers look this far for a declaration; pages with long heads declare later than the standard's 1024 bytes. */
    private static final int DECLARED_WITHIN = 65_536;

    /** Labels that mean windows-1252 on the web; see https://encoding.spec.whatwg.org/#names-and-labels. */
    private static final Set<String> WINDOWS_1252 =
            Set.of("iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "ascii", "us-ascii", "cp1252");

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
        Charset utf16 = utf16(bytes);
        if (utf16 != null) {
            return utf16;
        }
        boolean validUtf8 = isUtf8(bytes);
        Optional<Charset> named = named(declared == null ? "" : declared).or(() -> inHead(bytes));
        if (named.isPresent() && !(named.get().equals(StandardCharsets.UTF_8) && !validUtf8)) {
            return named.get();
        }
        return validUtf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    /** How many bytes the byte order mark takes that the page begins with; 0 if there is none. */
    public static int bom(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE) ? 2 : 0;
    }

    private static Optional<Charset> inHead(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        int at = 0;
        while ((at = head.indexOf("charset", at)) >= 0) {
            int from = at + 7;
            while (from < head.length() && " =\"'\t".indexOf(head.charAt(from)) >= 0) {
                from++;
            }
            int to = from;
            while (to < head.length() && to < from + 40 && isLabel(head.charAt(to))) {
                to++;
            }
            boolean inMeta = head.lastIndexOf('<', at) >= 0
                    && head.regionMatches(true, head.lastIndexOf('<', at), "<meta", 0, 5);
            Optional<Charset> found = named(head.substring(from, to));
            if (inMeta && found.isPresent()) {
                // a page that can be read this far in ASCII is not in UTF-16, whatever it says
                return found.map(c -> c.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : c);
            }
            at = to;
        }
        return Optional.empty();
    }

    private static boolean isLabel(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
    }

    private static Optional<Charset> named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.equals("utf-7")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(WINDOWS_1252.contains(name) ? "windows-1252" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static @Nullable Charset utf16(byte[] bytes) {
        if (bytes.length >= 4 && bytes[0] == '<' && bytes[1] == 0 && bytes[3] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return bytes.length >= 4 && bytes[0] == 0 && bytes[1] == '<' && bytes[2] == 0
                ? StandardCharsets.UTF_16BE
                : null;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes));
            return true;
        } catch (java.nio.charset.CharacterCodingException not) {
            return false;
        }
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
