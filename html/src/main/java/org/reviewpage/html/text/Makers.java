// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reviewpage.core.ItemType;
import org.reviewpage.html.item.NameGuess;
import org.reviewpage.html.page.Text;

/**
 * Which of two names that stand beside each other in a title is the maker's: "Savages – Silence Yourself", "Gone Girl –
 * Gillian Flynn".
 *
 * <p>The prose calls a person by the last name, and a post about a record is filed under the artist. Where nothing
 * tells, the artist of a record stands first as a rule.
 */
final class Makers {
    private static final Set<ItemType> MUSIC = Set.of(ItemType.MUSIC_ALBUM, ItemType.MUSIC_RECORDING);

    private final Set<String> names = new HashSet<>();

    private Makers() {}

    static Makers of(List<NameGuess> guesses, NameWitnesses witnesses, Optional<ItemType> type) {
        boolean music = type.filter(MUSIC::contains).isPresent();
        Makers makers = new Makers();
        Optional<String> first = Optional.empty();
        for (NameGuess guess : guesses) {
            if (guess.maker().isPresent()) {
                String maker = guess.maker().get();
                boolean filed = music && witnesses.isTag(maker) && !witnesses.isTag(guess.name());
                if (filed || witnesses.isPerson(maker)) {
                    makers.names.add(Text.key(maker));
                }
                first = first.or(guess::maker);
            }
        }
        if (makers.names.isEmpty() && music) {
            first.ifPresent(maker -> makers.names.add(Text.key(maker)));
        }
        return makers;
    }

    /** What this says for or against a reading, in log-odds. */
    double weight(NameGuess guess) {
        double beside = guess.maker().map(Text::key).filter(names::contains).isPresent() ? 1.2 : 0;
        return names.contains(Text.key(guess.name())) ? beside - 1.5 : beside;
    }
}
