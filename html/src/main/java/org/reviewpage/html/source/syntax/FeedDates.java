// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.syntax;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.reviewpage.core.PublicationDate;

/** Dates as feeds write them. */
public final class FeedDates {
    private FeedDates() {}

    /** {@code Wed, 18 Dec 2013 20:15:00 +0100}, as RSS and mail have it. */
    public static Optional<PublicationDate> rfc1123(String text) {
        try {
            return Optional.of(PublicationDate.of(OffsetDateTime.parse(
                    text.strip().replaceFirst("\\b(?:UT|UTC|Z)$", "GMT"), DateTimeFormatter.RFC_1123_DATE_TIME)));
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }

    /** {@code 2013-12-18T20:15:00+01:00}, as Atom and JSON have it. */
    public static Optional<PublicationDate> iso(String text) {
        return PublicationDate.parse(text.strip());
    }
}
