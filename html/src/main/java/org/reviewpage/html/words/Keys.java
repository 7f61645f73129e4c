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

    private Keys() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                out.append((char) (c + 'a' - 'A'));
            } else if (c <= '~') {
                if (c != '\'') {
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
