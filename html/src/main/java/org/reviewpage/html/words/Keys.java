// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

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
    private static final char[] PLAIN = plain();

    private Keys() {}

    /** The key is written over the text, which is never shorter up to any place. */
    static String of(String text) {
        char[] out = text.toCharArray();
        int length = 0;
        for (int i = 0; i < out.length; i++) {
            char c = out[i];
            if (c <= '~') {
                length = put(PLAIN[c], out, length);
                continue;
            }
            String piece = c < KNOWN && c != 'Σ' && c != 'Ϲ' ? piece(c) : null;
            if (piece == null || length + piece.length() > i + 1) {
                return ofAny(text); // where more comes of a sign than there is room for, or other scripts are
            }
            for (int k = 0; k < piece.length(); k++) {
                length = put(piece.charAt(k), out, length);
            }
        }
        int end = length > 0 && out[length - 1] == ' ' ? length - 1 : length;
        return new String(out, 0, end);
    }

    private static int put(char kept, char[] out, int length) {
        if (kept > ' ' || kept == ' ' && length > 0 && out[length - 1] != ' ') {
            out[length] = kept;
            return length + 1;
        }
        return length;
    }

    /** What the characters of ASCII come to: a letter or digit, a space, or nothing, 0. */
    private static char[] plain() {
        char[] plain = new char['~' + 1];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : c == '\'' ? 0 : ' ';
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
        int last = out.length() - 1;
        if (last >= 0 && out.charAt(last) == ' ') {
            out.setLength(last);
        }
        return out.toString();
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
}
