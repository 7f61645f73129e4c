// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What words mean, looked up where they stand in a text: no word is cut out of it, so that every word of a page can be
 * asked for.
 *
 * @param <V> what is known of a word
 */
public final class Glossary<V> {
    /** A bit for each hash of a word, and seven or more others: most words of a text are told to be unknown by them. */
    private final long[] known;

    private final String[] words;
    private final Object[] values;
    private final int shift;

    /** A bit for each length of the words that begin and end alike. */
    private final long[] lengths = new long[512];

    /** A glossary of words in lower case. */
    public Glossary(Map<String, V> meanings) {
        int size = Math.max(8, Integer.highestOneBit(meanings.size()) << 2);
        known = new long[size / 8];
        words = new String[size];
        values = new Object[size];
        shift = Integer.numberOfLeadingZeros(size) + 1;
        meanings.forEach((word, value) -> {
            int hash = spread(hash(word, 0, word.length()));
            int slot = hash >>> shift;
            while (words[slot] != null) {
                slot = slot + 1 & size - 1;
            }
            words[slot] = word;
            values[slot] = value;
            known[bit(hash) >>> 6] |= 1L << bit(hash);
            lengths[edges(word, 0, word.length())] |= 1L << word.length();
        });
    }

    /** A glossary of words and phrases of which nothing but themselves is to be known. */
    public static Glossary<String> of(Collection<String> words) {
        return new Glossary<>(words.stream().collect(Collectors.toMap(word -> word, word -> word)));
    }

    /**
     * The meaning of the word at a place of a text, in upper or lower case.
     *
     * @param start where the word begins
     * @param end where it ends, exclusive
     * @return null if the word is unknown
     */
    public @Nullable V at(String text, int start, int end) {
        boolean isPossible = start < end && (lengths[edges(text, start, end)] >>> end - start & 1) != 0;
        return isPossible ? find(text, start, end, hash(text, start, end)) : null;
    }

    /**
     * The meaning of a word of a text.
     *
     * @param place the place of the word, counted from 0
     * @return null if the word is unknown
     */
    public @Nullable V at(Words text, int place) {
        return find(text.key(), text.start(place), text.end(place), text.hash(place));
    }

    @SuppressWarnings("unchecked") // values are those of the map
    private @Nullable V find(String text, int start, int end, int hash) {
        int spread = spread(hash);
        if ((known[bit(spread) >>> 6] >>> bit(spread) & 1) == 0) {
            return null;
        }
        int slot = spread >>> shift;
        while (words[slot] != null && !isAt(words[slot], text, start, end)) {
            slot = slot + 1 & words.length - 1;
        }
        return (V) values[slot];
    }

    /** Eight bits for each slot. */
    private int bit(int spread) {
        return spread >>> shift - 3;
    }

    private int edges(String text, int start, int end) {
        return 31 * lower(text.charAt(start)) + lower(text.charAt(end - 1)) & lengths.length - 1;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash(hash, lower(text.charAt(i)));
        }
        return hash;
    }

    /** The hash with what tells words apart in the highest bits. */
    private static int spread(int hash) {
        return hash * 0x9E3779B9;
    }

    /** The hash of a word with one more character, which is in lower case; that of no characters is 0. */
    static int hash(int hash, char next) {
        return 31 * hash + next;
    }

    private static boolean isAt(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        if (text.startsWith(word, start)) {
            return true;
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != lower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c <= '~' ? c : Character.toLowerCase(c);
    }
}
