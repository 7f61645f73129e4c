// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.reviewpage.core.ItemType;
import org.reviewpage.html.words.Tally;

/** What kind of thing a text is about, as its {@link PostWords} say. */
public final class TypeWords {
    private static final Set<String> HEADINGS = PostWords.WORDS.headings();
    private static final List<Kind> KINDS = HEADINGS.stream()
            .filter(heading -> heading.indexOf(' ') < 0 && Character.isUpperCase(heading.charAt(0)))
            .map(Kind::of)
            .toList();

    private static final double THIS = 3;

    /** The headings of a type; few have words that name the kind in a title and are anything in prose. */
    private record Kind(ItemType type, String names, List<String> inTitles, String prose) {
        static Kind of(String heading) {
            List<String> inTitles = Stream.of(heading, heading + " title")
                    .filter(HEADINGS::contains)
                    .toList();
            return new Kind(ItemType.of(heading), heading, inTitles, heading + " prose");
        }

        int namesIn(Tally tally) {
            int words = 0;
            for (String heading : inTitles) {
                words += tally.different(heading);
            }
            return words;
        }
    }

    private TypeWords() {}

    /** For each type, how many different words that name the kind are in a short text: a title, tag or address. */
    public static Map<ItemType, Integer> named(PostWords text) {
        Tally tally = text.tally();
        Map<ItemType, Integer> found = new LinkedHashMap<>();
        for (Kind kind : tally.isEmpty() ? List.<Kind>of() : KINDS) {
            int words = kind.namesIn(tally);
            if (words > 0) {
                found.put(kind.type(), words);
            }
        }
        return found;
    }

    /** How many different words that name the kinds of some types are in a text. */
    public static int naming(Set<ItemType> types, PostWords text) {
        int words = 0;
        for (Kind kind : KINDS) {
            words += types.contains(kind.type()) ? kind.namesIn(text.tally()) : 0;
        }
        return words;
    }

    /**
     * For each type, how much a long text is about things of the kind.
     *
     * <p>Many different words tell more than one word many times; a word that names the kind tells more than one that
     * reviews of the kind use. "This book" tells more than "book": a review of a film may speak of the book behind it,
     * and a book may be about games.
     */
    public static Map<ItemType, Double> about(PostWords text) {
        Tally tally = text.tally();
        Map<ItemType, Double> found = new LinkedHashMap<>();
        for (Kind kind : KINDS) {
            double prose = tally.weight(kind.prose());
            double thisKind = tally.weightPointedAt(kind.names());
            found.put(kind.type(), 1.5 * tally.weight(kind.names()) + prose + THIS * thisKind);
        }
        return found;
    }
}
