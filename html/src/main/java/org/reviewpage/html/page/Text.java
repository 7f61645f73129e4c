// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.Locale;

/** Helpers for text as it comes out of HTML. */
public final class Text {
    private Text() {}

    /** The text with every run of white space, no-break spaces included, as one space, and none at its ends. */
    public static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = out.length() > 0;
            } else if (!isInvisible(c)) {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether the character is white space, including the no-break spaces that HTML keeps. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether the character has no width and no meaning in a value: zero-width space, soft hyphen, byte order mark. */
    private static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\u00AD' || c == '\uFEFF' || c == '\u2060' || (c < ' ' && c != '\t');
    }

    /** The text in lower case with everything but letters and digits as single spaces, for comparing. */
    public static String key(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        plain.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && c != '\''
                    && c != '’'
                    && out.length() > 0
                    && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString().strip();
    }

    /** The first so many characters, cut at no half of a surrogate pair. */
    public static String head(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
