// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Media;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Party;
import org.reviewpage.core.Person;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.core.Rating;

/** How two reports of one thing complete each other: what the surer one leaves open is taken from the other. */
final class Completion {
    private Completion() {}

    /** A day with the moment of it, where the other states one. */
    static PublicationDate date(PublicationDate surer, PublicationDate other) {
        return surer.dateTime().isPresent() ? surer : other;
    }

    /** Parties as {@link #party} completes each; witnesses that agree name the same. */
    static List<Party> parties(List<Party> surer, List<Party> other) {
        List<Party> completed = new ArrayList<>();
        for (int i = 0; i < surer.size(); i++) {
            completed.add(party(surer.get(i), other.get(i)));
        }
        return completed;
    }

    /** A party with an address, where only the other has it. Text alone shows no organization to be one. */
    static Party party(Party surer, Party other) {
        Optional<String> url = surer.url().or(other::url);
        boolean isPerson = surer instanceof Person && other instanceof Person;
        return isPerson ? new Person(surer.name(), url) : new Organization(surer.name(), url);
    }

    /** A rating with the verdict as written, and the worst above 0 of the same scale, where only the other states it. */
    static Rating rating(Rating surer, Rating other) {
        boolean sameScale = surer.best().equals(other.best()) && surer.worst().equals(Optional.of(0.0));
        Optional<Double> worst = sameScale ? other.worst() : surer.worst();
        return new Rating(surer.value(), worst, surer.best(), surer.asWritten().or(other::asWritten));
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

    /** A medium with name, caption, thumbnail, day of upload, purpose and the size of the same file from whichever has them. */
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
        if (surer.uploadDate().isEmpty()) {
            other.uploadDate().ifPresent(completed::uploadDate);
        }
        if (surer.width().isEmpty()
                && surer.height().isEmpty()
                && surer.contentUrl().equals(other.contentUrl())) {
            other.width().ifPresent(completed::width);
            other.height().ifPresent(completed::height);
        }
        if (surer.purpose() == Media.Purpose.OTHER) {
            completed.purpose(other.purpose());
        }
        return completed.build();
    }
}
