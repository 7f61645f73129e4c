// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

/**
 * Which characters a text has, known after one look at it. Most lines have no digit, colon or star, and need no pattern to
 * be tried on them.
 */
public final class Characters {
    private static final long DIGITS = 0x03FF_0000_0000_0000L;

    private final String text;
    private final long low;
    private final long high;
    private final boolean beyondAscii;
    private final int eastAsian;

    private Characters(String text, long low, long high, boolean beyondAscii, int eastAsian) {
        this.text = text;
        this.low = low;
        this.high = high;
        this.beyondAscii = beyondAscii;
        this.eastAsian = eastAsian;
    }

    /** The characters of a text. */
    public static Characters of(String text) {
        long low = 0;
        long high = 0;
        boolean beyondAscii = false;
        int eastAsian = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                long bit = 1L << c;
                low |= c < 64 ? bit : 0;
                high |= c < 64 ? 0 : bit;
            } else {
                beyondAscii = true;
                eastAsian += c >= 0x3040 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7AF ? 1 : 0;
            }
        }
        return new Characters(text, low, high, beyondAscii, eastAsian);
    }

    /** Whether the character is in the text. */
    public boolean has(char c) {
        if (c < 128) {
            return ((c < 64 ? low : high) >>> c & 1) != 0;
        }
        return beyondAscii && text.indexOf(c) >= 0;
    }

    /** Whether one of the characters is in the text. */
    public boolean hasAny(String signs) {
        for (int i = 0; i < signs.length(); i++) {
            if (has(signs.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a digit of ASCII is in the text. */
    public boolean hasDigit() {
        return (low & DIGITS) != 0;
    }

    /** Whether a character that is not of ASCII is in the text. */
    public boolean isBeyondAscii() {
        return beyondAscii;
    }

    /** How many Chinese, Japanese and Korean signs are in the text; each says as much as two or three letters. */
    public int eastAsian() {
        return eastAsian;
    }
}
