// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

/**
 * The runs of digits of a text that a date is made of: without them there is none.
 *
 * @param year whether one is a year that a post may be of
 * @param day whether one has one or two digits, as a day has
 * @param numeric whether a bar, dot or hyphen follows such a one, as in {@code 18.12.13}
 */
record DateDigits(boolean year, boolean day, boolean numeric) {
    /** The web is no older, and a post from far in the future is a mistake. */
    static final int FIRST_YEAR = 1970;

    static final int LAST_YEAR = 2099;

    /** The runs in the first so many characters of a text. */
    static DateDigits of(String text, int length) {
        int to = Math.min(length, text.length());
        boolean year = false;
        boolean day = false;
        boolean numeric = false;
        for (int i = 0; i < to; i++) {
            int start = i;
            while (i < to && isDigit(text.charAt(i))) {
                i++;
            }
            if (i - start == 4) {
                int value = Integer.parseInt(text, start, i, 10);
                year |= value >= FIRST_YEAR && value <= LAST_YEAR;
            } else if (i > start && i - start <= 2) {
                day = true;
                numeric |= i < text.length() && "/.-".indexOf(text.charAt(i)) >= 0;
            }
        }
        return new DateDigits(year, day, numeric);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
