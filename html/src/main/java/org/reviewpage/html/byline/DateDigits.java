// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import java.util.Arrays;

/** Where the runs of digits of a text begin that a date is made of: without them there is none. */
final class DateDigits {
    /** The web is no older, and a post from far in the future is a mistake. */
    static final int FIRST_YEAR = 1970;

    static final int LAST_YEAR = 2099;

    private static final int[] NOWHERE = {};

    private int[] years = NOWHERE;
    private int[] days = NOWHERE;

    private DateDigits() {}

    static DateDigits of(String text) {
        DateDigits digits = new DateDigits();
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            int value = 0;
            for (end = start; end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9'; end++) {
                value = 10 * value + text.charAt(end) - '0';
            }
            if (end - start == 4) {
                digits.years = value >= FIRST_YEAR && value <= LAST_YEAR ? with(digits.years, start) : digits.years;
            } else if (end > start && end - start <= 2) {
                digits.days = with(digits.days, start);
            }
        }
        return digits;
    }

    private static int[] with(int[] places, int next) {
        int[] more = Arrays.copyOf(places, places.length + 1);
        more[places.length] = next;
        return more;
    }

    /** The runs of four digits that are a year that a post may be of. */
    int[] years() {
        return years;
    }

    /** The runs of one or two digits, as a day has. */
    int[] days() {
        return days;
    }
}
