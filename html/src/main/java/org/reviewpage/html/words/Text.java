// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

/** Helpers for text as it comes out of HTML. */
public final class Text {
    /** Before the ogham space mark, U+1680, only ASCII and the no-break space have white space. */
    private static final char NEXT_SPACES = '\u1680';

    /** Before the line separator, U+2028, stand dashes, quotation marks, bullets and the ellipsis. */
    private static final char FIRST_DASH = '\u2010';

    /** A key has the parts of Korean syllables, which begin here. */
    static final char FIRST_UNPARTED = '\u1100';

    private Text() {}

    /** The text with every run of white space, no-break spaces included, as one space, and none at its ends. */
    public static String collapse(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return "";
        }
        int odd = firstOdd(text, start, end);
        return odd == end ? text.substring(start, end) : collapsed(text, start, odd, end);
    }

    /** Where a text is not as it should be, but for its ends; most are all through. */
    private static int firstOdd(String text, int start, int end) {
        char before = '~';
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            // no other two of these add up to so little as two spaces
            boolean isFine = c >= ' ' && c <= '~' && c + before > 2 * ' ';
            if (!isFine && (c <= '~' || !isPlain(c) && (isSpace(c) || isInvisible(c)))) {
                return i;
            }
            before = c;
        }
        return end;
    }

    /** The text from the start on, which is as it should be up to where it is odd. */
    private static String collapsed(String text, int start, int odd, int end) {
        char[] out = new char[end - start];
        text.getChars(start, odd, out, 0);
        int length = odd - start;
        for (int i = odd; i < end; i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                out[length++] = c;
            } else if (isSpace(c)) {
                if (length > 0 && out[length - 1] != ' ') {
                    out[length++] = ' ';
                }
            } else if (!isInvisible(c)) {
                out[length++] = c;
            }
        }
        return new String(out, 0, length > 0 && out[length - 1] == ' ' ? length - 1 : length);
    }

    /** Whether a character is neither white space nor invisible, as can be told of most at once. */
    private static boolean isPlain(char c) {
        return c > ' ' && c <= '~'
                || c > '\u00AD' && c < NEXT_SPACES
                || c >= FIRST_DASH && c < '\u2028'
                || c > '\u2069' && c != '\u3000' && c != '\uFEFF';
    }

    /** Whether the character is white space, including the no-break spaces that HTML keeps. */
    public static boolean isSpace(char c) {
        if (c < NEXT_SPACES) {
            return c == ' ' || c >= '\t' && c <= '\r' || c >= '\u001C' && c <= '\u001F' || c == '\u00A0';
        }
        return !isPlain(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /**
     * Whether the character has no width and no meaning in a value: zero-width space, soft hyphen, byte order mark,
     * controls, and those that turn the direction of what follows them, by which a name can look like another.
     */
    private static boolean isInvisible(char c) {
        return c == '\u200B'
                || c == '\u00AD'
                || c == '\uFEFF'
                || c == '\u2060'
                || (c < ' ' && c != '\t')
                || (c >= 0x7F && c < 0xA0)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** The text in lower case with everything but letters and digits as single spaces, for comparing. */
    public static String key(String text) {
        return Keys.of(text);
    }

    /**
     * Whether a text has letters of a script that parts no words by spaces: Chinese, Japanese; Korean does, but not from
     * the particles behind them.
     */
    public static boolean isUnparted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_UNPARTED && isUnparted(c, text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnparted(char c, int letter) {
        boolean isKana = c >= '\u3040' && c <= '\u30FF';
        boolean isHangul = c <= '\u11FF' || c >= '\uAC00' && c <= '\uD7A3';
        return isKana || isHangul || Character.isIdeographic(letter);
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
