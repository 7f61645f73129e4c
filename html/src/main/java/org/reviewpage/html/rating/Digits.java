// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

/** The digits of all scripts and widths, {@code ８}, {@code ٨}, {@code ८}, as those that notations are written with. */
final class Digits {
    private Digits() {}

    /** The text with its digits from 0 to 9; each character keeps its place. */
    static String plain(String text) {
        if (text.chars().noneMatch(c -> c > '9' && Character.isDigit(c))) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isDigit(plain.charAt(i))) {
                plain.setCharAt(i, (char) ('0' + Character.digit(plain.charAt(i), 10)));
            }
        }
        return plain.toString();
    }
}
