// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years and dates in headlines. */
public final class TitleDates {
    /** The year of the first films; books and plays that blogs review are as a rule newer in print. */
    private static final int FIRST = 1870;

    /** A fixed year, so that a page is read alike whenever it is read. */
    private static final int LAST = 2040;

    private static final Pattern IN_BRACKETS =
            Pattern.compile("[(\\[（][^()\\[\\]（）]{0,40}?\\b((?:18|19|20)\\d{2})[)\\]）]");
    private static final Pattern NUMERIC = Pattern.compile("\\d{1,4}([./-])(?:\\d{1,2}\\1?(?:\\d{2,4})?)?");

    /** A day at the end, as posts about each evening's episode have: "Lost review for October 11, 2006". */
    private static final String MONTH =
            "(?:jan|feb|f[eé]v|mar|mär|apr|avr|abr|ma[iy]|jun|jui|jul|aug|ao[uû]|ago|se[pt]|o[ck]t|ott|nov"
                    + "|d[eéi][czs])\\p{L}{0,7}\\.?";

    private static final Pattern DAY_AT_END =
            Pattern.compile("(?i)[\\s,(–-]{1,4}(?:for |of |from |on |vom |du |del )?(?:" + MONTH
                    + " \\d{1,2}(?:st|nd|rd|th)?,? |\\d{1,2}\\.? " + MONTH + " )\\d{4}\\)?$");

    private TitleDates() {}

    /** The title without a day at its end. */
    static String withoutDay(String title) {
        int last = title.length() - 1;
        boolean mayBe = last > 0 && (Character.isDigit(title.charAt(last)) || title.charAt(last) == ')');
        return mayBe ? DAY_AT_END.matcher(title).replaceFirst("") : title;
    }

    /** Whether a word is a number, as at the end of "Harbour 2". */
    public static boolean isNumber(String word) {
        boolean digits = word.length() < 5 && !word.isEmpty();
        for (int i = 0; digits && i < word.length(); i++) {
            digits = Character.isDigit(word.charAt(i));
        }
        return digits;
    }

    /** The year in brackets after a name: "Her (2013)", "Trance (Dir. Danny Boyle, 2013)"; "1917" is none. */
    public static Optional<Integer> year(String title) {
        Matcher matcher = IN_BRACKETS.matcher(title);
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group(1));
            if (isYear(year) && matcher.start() > 0) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    /** Whether a thing may have been made in this year. */
    public static boolean isYear(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** Whether a part of a headline is a date and no more: "30.11.", "12/06/2013". */
    static boolean isDate(String part) {
        return NUMERIC.matcher(part).matches();
    }
}
