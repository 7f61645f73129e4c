// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes the keys of {@link Text#key(String)}: what each character comes to is remembered, since that does not depend on
 * its neighbours but for sigma, of which the end of a word has another form.
 */
final class Keys {
    /** Latin, Greek, Cyrillic and the signs of their texts stand before this one. */
    private static final char KNOWN = 0x2200;

    private static final @Nullable String[] PIECES = new String[KNOWN];
    private static final byte[] PLAIN = plain();

    private Keys() {}

    static String of(String text) {
        byte[] out = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~') {
                return ofLetters(text, new String(out, 0, length, StandardCharsets.ISO_8859_1), i);
            }
            byte kept = PLAIN[c];
            if (kept > ' ' || kept == ' ' && length > 0 && out[length - 1] != ' ') {
                out[length++] = kept;
            }
        }
        int end = length > 0 && out[length - 1] == ' ' ? length - 1 : length;
        return new String(out, 0, end, StandardCharsets.ISO_8859_1);
    }

    /** The key of a text of which the first so many characters have come to a key. */
    private static String ofLetters(String text, String known, int from) {
        StringBuilder out = new StringBuilder(text.length()).append(known);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '~') {
                char kept = (char) PLAIN[c];
                if (kept > ' ') {
                    out.append(kept);
                } else if (kept == ' ') {
                    gap(out);
                }
            } else if (c < KNOWN && c != 'Σ' && c != 'Ϲ') {
                append(piece(c), out);
            } else {
                return ofAny(text);
            }
        }
        return stripped(out);
    }

    /** What the characters of ASCII come to: a letter or digit, a space, or nothing, 0. */
    private static byte[] plain() {
        byte[] plain = new byte['~' + 1];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = (byte) (Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : c == '\'' ? 0 : ' ');
        }
        return plain;
    }

    /** Letters and digits, and spaces for what parts words. */
    private static String piece(char c) {
        String piece = PIECES[c];
        if (piece == null) {
            StringBuilder out = new StringBuilder("x");
            append(lower(String.valueOf(c)), out);
            piece = out.substring(1);
            PIECES[c] = piece;
        }
        return piece;
    }

    private static String ofAny(String text) {
        StringBuilder out = new StringBuilder(text.length());
        append(lower(text), out);
        return stripped(out);
    }

    private static String lower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    }

    private static void append(String plain, StringBuilder out) {
        int c;
        for (int i = 0; i < plain.length(); i += Character.charCount(c)) {
            c = plain.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
                gap(out);
            }
        }
    }

    private static void gap(StringBuilder out) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static String stripped(StringBuilder out) {
        int last = out.length() - 1;
        if (last >= 0 && out.charAt(last) == ' ') {
            out.setLength(last);
        }
        return out.toString();
    }
}
