// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reviewpage.core.ItemType;
import org.reviewpage.html.words.Tally;
import org.reviewpage.html.words.Vocabulary;
import org.reviewpage.html.words.Words;

/** Which words of a text say what kind of thing it is about. */
public final class TypeWords {
    private static final Vocabulary WORDS = Vocabulary.read(TypeWords.class, "type-words.txt");
    private static final List<Kind> KINDS = WORDS.headings().stream()
            .filter(heading -> heading.indexOf(' ') < 0 && Character.isUpperCase(heading.charAt(0)))
            .map(Kind::of)
            .toList();

    private static final double THIS = 3;

    /** The headings of a type; few have words that name the kind in a title and are anything in prose. */
    private record Kind(ItemType type, String names, List<String> inTitles, String prose) {
        static Kind of(String heading) {
            List<String> inTitles = Stream.of(heading, heading + " title")
                    .filter(WORDS.headings()::contains)
                    .toList();
            return new Kind(ItemType.of(heading), heading, inTitles, heading + " prose");
        }
    }

    private TypeWords() {}

    /** For each type, how many different words that name the kind are in a short text: a title, tag or address. */
    public static Map<ItemType, Integer> named(Words text) {
        Tally tally = WORDS.in(text);
        Map<ItemType, Integer> found = new LinkedHashMap<>();
        for (Kind kind : tally.isEmpty() ? List.<Kind>of() : KINDS) {
            int words = 0;
            for (String heading : kind.inTitles()) {
                words += tally.different(heading);
            }
            if (words > 0) {
                found.put(kind.type(), words);
            }
        }
        return found;
    }

    /**
     * For each type, how much a long text is about things of the kind.
     *
     * <p>Many different words tell more than one word many times; a word that names the kind tells more than one that
     * reviews of the kind use. "This book" tells more than "book": a review of a film may speak of the book behind it,
     * and a book may be about games.
     */
    public static Map<ItemType, Double> about(Words text) {
        Tally tally = WORDS.in(text);
        Tally pointed = WORDS.after("this", text);
        Map<ItemType, Double> found = new LinkedHashMap<>();
        for (Kind kind : KINDS) {
            double prose = tally.weight(kind.prose());
            double thisKind = pointed.weight(kind.names());
            found.put(kind.type(), 1.5 * tally.weight(kind.names()) + prose + THIS * thisKind);
        }
        return found;
    }
}
