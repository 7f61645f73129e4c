// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.Objects;
import java.util.Optional;
import org.reviewpage.html.words.Text;

/**
 * What a headline may name, before anything else of the page is looked at.
 *
 * @param name the name of the item
 * @param key the name as {@link Text#key(String)} has it
 * @param maker who made it, where the headline puts a second name beside the first
 * @param prior how often a guess of this form is right by itself, greater than 0 and less than 1
 */
public record NameGuess(String name, String key, Optional<String> maker, double prior) {
    /** Checks that nothing is null. */
    public NameGuess {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(key, "key must not be null");
        Objects.requireNonNull(maker, "maker must not be null");
    }

    /** Two readings of one name as one: as sure as the surer, with the maker of whichever has one. */
    public NameGuess merge(NameGuess other) {
        NameGuess surer = prior >= other.prior ? this : other;
        return new NameGuess(surer.name, surer.key, maker.or(other::maker), surer.prior);
    }

    /** A reading with the maker that stands beside it, if one does. */
    public static NameGuess of(String name, Optional<String> maker, double prior) {
        return new NameGuess(name, Text.key(name), maker, prior);
    }

    /** A reading without a maker. */
    public static NameGuess of(String name, double prior) {
        return of(name, Optional.empty(), prior);
    }
}
