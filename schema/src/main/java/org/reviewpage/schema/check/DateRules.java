// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** RV-DATE-ISO, DT-TZ: dates of reviews, articles and videos. */
final class DateRules implements Subject {
    private static final List<String> DATES = List.of("datePublished", "dateModified", "dateCreated", "uploadDate");

    private static final Pattern ISO = Pattern.compile("([0-9]{4})(?:-?([0-9]{2})(?:-?([0-9]{2}))?)?"
            + "(T[0-9]{2}(?::?[0-9]{2}(?::?[0-9]{2}(?:[.,][0-9]{1,9})?)?)?(Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?");

    @Override
    public void check(Place place, Report report) {
        boolean review = Reviews.isReview(place);
        if (!review && !place.isA("Article") && !place.isA("VideoObject")) {
            return;
        }
        for (String name : DATES) {
            for (Place.Value value : place.values(name)) {
                value.text().ifPresent(text -> date(text, name, value.path(), !review, report));
            }
        }
    }

    private static void date(String text, String name, String path, boolean zoned, Report report) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches() || !isDay(iso)) {
            report.add("RV-DATE-ISO", path, name);
        } else if (zoned && iso.group(4) != null && iso.group(5) == null) {
            report.add("DT-TZ", path, name);
        }
    }

    private static boolean isDay(Matcher iso) {
        try {
            LocalDate day = LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
            return day.getYear() > 0 && (iso.group(4) == null || iso.group(3) != null);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
