// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * A day, or a moment of it, as exactly as the page gives it.
 *
 * @param date the day in the page's own time zone
 * @param dateTime the moment with its offset, where the page states one; it falls on {@link #date()}
 */
public record PublicationDate(LocalDate date, Optional<OffsetDateTime> dateTime) {
    /**
     * Checks that the moment falls on the day.
     *
     * @throws IllegalArgumentException if it does not
     */
    public PublicationDate {
        Require.nonNull(date, "date");
        Require.nonNull(dateTime, "dateTime");
        if (dateTime.isPresent() && !dateTime.get().toLocalDate().equals(date)) {
            throw new IllegalArgumentException("the moment " + dateTime.get() + " is not on the day " + date);
        }
    }

    /** A day. */
    public static PublicationDate of(LocalDate date) {
        return new PublicationDate(date, Optional.empty());
    }

    /** A moment. */
    public static PublicationDate of(OffsetDateTime dateTime) {
        Require.nonNull(dateTime, "dateTime");
        return new PublicationDate(dateTime.toLocalDate(), Optional.of(dateTime));
    }

    /**
     * Reads what {@link #toString()} writes: {@code 2013-12-18} or {@code 2013-12-18T20:15:00+01:00}.
     *
     * @return empty if the text is neither
     */
    public static Optional<PublicationDate> parse(String text) {
        Require.nonNull(text, "text");
        boolean isDay = text.indexOf('T') < 0;
        // most texts that are asked are no such dates, and an exception for each would take longer than all else
        ParsePosition position = new ParsePosition(0);
        TemporalAccessor stated = (isDay ? DateTimeFormatter.ISO_LOCAL_DATE : DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                .parseUnresolved(text, position);
        if (stated == null || position.getIndex() < text.length()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(
                    number(stated, ChronoField.YEAR),
                    number(stated, ChronoField.MONTH_OF_YEAR),
                    number(stated, ChronoField.DAY_OF_MONTH));
            return Optional.of(isDay ? of(date) : of(OffsetDateTime.of(date, time(stated), offset(stated))));
        } catch (DateTimeException notIso) {
            return Optional.empty();
        }
    }

    private static LocalTime time(TemporalAccessor stated) {
        return LocalTime.of(
                number(stated, ChronoField.HOUR_OF_DAY),
                number(stated, ChronoField.MINUTE_OF_HOUR),
                number(stated, ChronoField.SECOND_OF_MINUTE),
                number(stated, ChronoField.NANO_OF_SECOND));
    }

    private static ZoneOffset offset(TemporalAccessor stated) {
        return ZoneOffset.ofTotalSeconds(number(stated, ChronoField.OFFSET_SECONDS));
    }

    /** What is not stated, such as seconds, is 0. */
    private static int number(TemporalAccessor stated, ChronoField field) {
        return stated.isSupported(field) ? stated.get(field) : 0;
    }

    /** The date or date-time in ISO 8601. */
    @Override
    public String toString() {
        return dateTime.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElseGet(date::toString);
    }
}
