// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
        if (value instanceof String text) {
            return text.length();
        }
        int longest = 0;
        for (Object part : parts(value)) {
            longest = Math.max(longest, in(part));
        }
        return longest;
    }

    private static Collection<?> parts(Object value) {
        if (value instanceof Collection<?> many) {
            return many;
        }
        if (value instanceof Optional<?> one) {
            return one.isPresent() ? List.of(one.get()) : List.of();
        }
        if (value instanceof Party party) {
            return List.of(party.name(), party.url());
        }
        if (value instanceof Credit credit) {
            return List.of(credit.party(), credit.characters(), credit.attributes(), credit.label());
        }
        if (value instanceof Media media) {
            return List.of(media.contentUrl(), media.embedUrl(), media.thumbnailUrl(), media.name(), media.caption());
        }
        if (value instanceof Rating rating) {
            return List.of(rating.asWritten());
        }
        if (value instanceof SubScore score) {
            return List.of(score.aspect(), score.rating());
        }
        return value instanceof Identifier identifier ? List.of(identifier.property(), identifier.value()) : List.of();
    }
}
