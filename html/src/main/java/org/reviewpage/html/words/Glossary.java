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
 * <p>A word is known by a number of 64 bits that its characters make. Two words of all that were ever written hardly have
 * the same.
 *
 * @param <V> what is known of a word
 */
public final class Glossary<V> {
    /** Odd and without pattern, so that each character changes all higher bits. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    /** The numbers of the words, 0 where none stands. */
    private final long[] numbers;

    private final Object[] values;
    private final int shift;

    /** Of the eight bits of each slot that of the word: one look tells most words of a text to be unknown. */
    private final long[] known;

    /** A bit for each length of the words that begin and end alike. */
    private final long[] lengths = new long[512];

    /** A glossary of words in lower case. */
    public Glossary(Map<String, V> meanings) {
        int size = Math.max(8, Integer.highestOneBit(meanings.size()) << 2);
        numbers = new long[size];
        values = new Object[size];
        shift = Long.numberOfLeadingZeros(size) + 1;
        known = new long[size / 8];
        meanings.forEach((word, value) -> {
            long number = number(word, 0, word.length());
            int slot = slot(number);
            numbers[slot] = number;
            values[slot] = value;
            known[bit(number) >>> 6] |= 1L << bit(number);
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
        return isPossible ? of(number(text, start, end)) : null;
    }

    /**
     * The meaning of a word of a text.
     *
     * @param place the place of the word, counted from 0
     * @return null if the word is unknown
     */
    public @Nullable V at(Words text, int place) {
        return of(text.number(place));
    }

    /** The meaning of the word with a {@link #number}; null if it is unknown. */
    @SuppressWarnings("unchecked") // values are those of the map, and null where no word stands
    public @Nullable V of(long number) {
        return (known[bit(number) >>> 6] >>> bit(number) & 1) == 0 ? null : (V) values[slot(number)];
    }

    private int bit(long number) {
        return (int) (number >>> shift - 3);
    }

    /** Where the word of a number stands, or would. */
    private int slot(long number) {
        int slot = (int) (number >>> shift);
        while (numbers[slot] != number && numbers[slot] != 0) {
            slot = slot + 1 & numbers.length - 1;
        }
        return slot;
    }

    private static int edges(String text, int start, int end) {
        return 31 * lower(text.charAt(start)) + lower(text.charAt(end - 1)) & 511;
    }

    private static long number(String text, int start, int end) {
        long number = 0;
        for (int i = start; i < end; i++) {
            number = number(number, lower(text.charAt(i)));
        }
        return number;
    }

    /** The number of a word with one more character, which is in lower case; that of no characters is 0. */
    public static long number(long word, char next) {
        return (word + next) * SPREAD;
    }

    /** A character in lower case, as words are known. */
    public static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c <= '~' ? c : Character.toLowerCase(c);
    }
}
