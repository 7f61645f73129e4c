// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.evidence;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Identifier;
import org.reviewpage.core.Media;
import org.reviewpage.core.Party;
import org.reviewpage.core.Rating;
import org.reviewpage.core.SubScore;

/** How long the longest text in a value is, by which values are kept from being as long as a page likes. */
final class LongestText {
    private LongestText() {}

    /** In characters; 0 if there is no text in it. */
    static int in(Object value) {
        return value instanceof String text
                ? text.length()
                : parts(value).mapToInt(LongestText::in).max().orElse(0);
    }

    private static Stream<?> parts(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream();
        }
        if (value instanceof Optional<?> one) {
            return one.stream();
        }
        if (value instanceof Party party) {
            return Stream.of(party.name(), party.url());
        }
        if (value instanceof Credit credit) {
            return Stream.of(credit.party(), credit.characters(), credit.attributes(), credit.label());
        }
        if (value instanceof Media media) {
            return Stream.of(media.contentUrl(), media.embedUrl(), media.thumbnailUrl(), media.name(), media.caption());
        }
        if (value instanceof Rating rating) {
            return rating.asWritten().stream();
        }
        if (value instanceof SubScore score) {
            return Stream.of(score.aspect(), score.rating());
        }
        return value instanceof Identifier identifier
                ? Stream.of(identifier.property(), identifier.value())
                : Stream.of();
    }
}
