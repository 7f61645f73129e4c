// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.evidence;

import org.reviewpage.core.Credit;
import org.reviewpage.core.Media;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.core.Rating;

/** How two reports of one thing complete each other: what the surer one leaves open is taken from the other. */
final class Completion {
    private Completion() {}

    /** A day with the moment of it, where the other states one. */
    static PublicationDate date(PublicationDate surer, PublicationDate other) {
        return surer.dateTime().isPresent() ? surer : other;
    }

    /** A rating with the verdict as written, where only the other shows it. */
    static Rating rating(Rating surer, Rating other) {
        return surer.asWritten().isPresent()
                ? surer
                : other.asWritten().map(surer::as).orElse(surer);
    }

    /** A credit with parts, remarks and label from whichever has them. */
    static Credit credit(Credit surer, Credit other) {
        Credit.Builder completed = surer.toBuilder();
        if (surer.characters().isEmpty()) {
            completed.characters(other.characters());
        }
        if (surer.attributes().isEmpty()) {
            completed.attributes(other.attributes());
        }
        if (surer.label().isEmpty()) {
            other.label().ifPresent(completed::label);
        }
        return completed.build();
    }

    /** A medium with name, caption, thumbnail and purpose from whichever has them. */
    static Media media(Media surer, Media other) {
        Media.Builder completed = surer.toBuilder();
        if (surer.name().isEmpty()) {
            other.name().ifPresent(completed::name);
        }
        if (surer.caption().isEmpty()) {
            other.caption().ifPresent(completed::caption);
        }
        if (surer.thumbnailUrl().isEmpty()) {
            other.thumbnailUrl().ifPresent(completed::thumbnailUrl);
        }
        if (surer.purpose() == Media.Purpose.OTHER) {
            completed.purpose(other.purpose());
        }
        return completed.build();
    }
}
