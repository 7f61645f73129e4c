// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.reviewpage.core.ItemType;
import org.reviewpage.html.page.Text;

/** Which words of a text say what kind of thing it is about. */
public final class TypeWords {
    private static final Vocabulary WORDS = Vocabulary.read("type-words.txt");
    private static final List<String> TYPES = WORDS.headings().stream()
            .filter(heading -> heading.indexOf(' ') < 0 && Character.isUpperCase(heading.charAt(0)))
            .toList();

    private static final double THIS = 3;

    private TypeWords() {}

    /** For each type, how many different words that name the kind are in a short text: a title, tag or address. */
    public static Map<ItemType, Integer> named(String text) {
        WordCounts counts = WordCounts.of(text);
        Map<ItemType, Integer> found = new LinkedHashMap<>();
        for (String type : TYPES) {
            int words = (int) Stream.concat(WORDS.words(type).stream(), WORDS.words(type + " title").stream())
                    .filter(word -> counts.count(word) > 0)
                    .count();
            if (words > 0) {
                found.put(ItemType.of(type), words);
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
    public static Map<ItemType, Double> about(String text) {
        WordCounts counts = WordCounts.of(text);
        WordCounts pointed = counts.after(WORDS.words("this"));
        Map<ItemType, Double> found = new LinkedHashMap<>();
        for (String type : TYPES) {
            double kind = weight(WORDS.words(type), counts);
            double prose = weight(WORDS.words(type + " prose"), counts);
            double thisKind = weight(WORDS.words(type), pointed);
            found.put(ItemType.of(type), 1.5 * kind + prose + THIS * thisKind);
        }
        return found;
    }

    private static double weight(Set<String> words, WordCounts counts) {
        double weight = 0;
        for (String word : words) {
            weight += Math.log1p(counts.count(word));
        }
        return weight;
    }

    /** The words of a text and how often each occurs. */
    private record WordCounts(Map<String, Integer> words, String key) {
        static WordCounts of(String text) {
            String key = Text.key(text);
            Map<String, Integer> words = new LinkedHashMap<>();
            for (String word : key.split(" ", -1)) {
                words.merge(word, 1, Integer::sum);
            }
            return new WordCounts(words, " " + key + " ");
        }

        /** The words that come right after some others, and how often. */
        WordCounts after(Set<String> others) {
            Map<String, Integer> found = new LinkedHashMap<>();
            String before = "";
            for (String word : key.strip().split(" ", -1)) {
                if (others.contains(before)) {
                    found.merge(word, 1, Integer::sum);
                }
                before = word;
            }
            return new WordCounts(found, "");
        }

        /** How often a word or phrase occurs; in scripts that do not part words, anywhere. */
        int count(String word) {
            boolean anywhere = word.codePoints().anyMatch(c -> c > 0x2E80);
            if (!anywhere && word.indexOf(' ') < 0) {
                return words.getOrDefault(word, 0);
            }
            String sought = anywhere ? word : " " + word + " ";
            int times = 0;
            for (int at = key.indexOf(sought); at >= 0; at = key.indexOf(sought, at + 1)) {
                times++;
            }
            return times;
        }
    }
}
