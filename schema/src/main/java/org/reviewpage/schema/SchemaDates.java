// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.core.PublicationDate;

/** Dates as structured data has them: ISO 8601 and what is meant to be. */
final class SchemaDates {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?![0-9])");
    private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})(?![0-9])");
    private static final Pattern TIME =
            Pattern.compile("[T ] ?([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]{1,9})?)?"
                    + " ?(Z|z|[+-][0-9]{2}(?::?[0-9]{2})?)\\s{0,9}");
    private static final Pattern YEAR = Pattern.compile("([0-9]{4,10})(?![0-9]).{0,30}");

    private SchemaDates() {}

    /** The day, and the moment where its offset is stated; empty where there is no whole date. */
    static Optional<PublicationDate> read(String text) {
        String plain = text.strip();
        Optional<PublicationDate> exact = PublicationDate.parse(plain);
        return exact.isPresent() ? exact : read(plain, DATE).or(() -> read(plain, COMPACT));
    }

    /** The year of a date or of a bare year. */
    static Optional<Integer> year(String text) {
        Matcher year = YEAR.matcher(text.strip());
        return year.matches()
                ? Optional.of(Long.valueOf(year.group(1)))
                        .filter(number -> number > 0 && number <= Integer.MAX_VALUE)
                        .map(Long::intValue)
                : Optional.empty();
    }

    private static Optional<PublicationDate> read(String text, Pattern pattern) {
        Matcher day = pattern.matcher(text);
        if (!day.lookingAt()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
            Matcher time = TIME.matcher(text).region(day.end(), text.length());
            return Optional.of(time.matches() ? moment(date, time) : PublicationDate.of(date));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static PublicationDate moment(LocalDate date, Matcher time) {
        String offset = time.group(4).toUpperCase(Locale.ROOT);
        String second = time.group(3) == null ? "00" : time.group(3);
        String hour = time.group(1).length() == 1 ? "0" + time.group(1) : time.group(1);
        try {
            String zone = offset.equals("Z") ? "Z" : ZoneOffset.of(offset).getId();
            return PublicationDate.of(
                    OffsetDateTime.parse(date + "T" + hour + ":" + time.group(2) + ":" + second + zone));
        } catch (DateTimeException noSuchTime) {
            return PublicationDate.of(date);
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
