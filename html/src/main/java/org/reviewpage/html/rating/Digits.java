// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

/** The digits of all scripts and widths, {@code ８}, {@code ٨}, {@code ८}, as those that notations are written with. */
final class Digits {
    private Digits() {}

    /** The text with its digits from 0 to 9; each character keeps its place. */
    static String plain(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' && Character.isDigit(c)) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return plain == null ? text : plain.toString();
    }
}
