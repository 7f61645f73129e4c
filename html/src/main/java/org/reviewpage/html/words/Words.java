// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import java.util.Arrays;

/** The words of a text as {@link Text#key(String)} has them, found once for all that look some of them up. */
public final class Words {
    /** The signs of other scripts stand from here on. */
    private static final char AFTER_LATIN = '\u0250';

    private final String key;
    private final int last;
    private int[] starts;
    private long[] numbers;
    private int size;

    private Words(String key) {
        this.key = key;
        int most = key.length() / 4 + 2;
        starts = new int[most];
        numbers = new long[most];
        char[] text = key.toCharArray();
        int last = 0;
        int to;
        for (int start = 0; start < text.length; start = to + 1) {
            long number = 0;
            for (to = start; to < text.length && text[to] > ' '; to++) {
                number = Glossary.number(number, text[to]);
                last = Math.max(last, text[to]);
            }
            if (to > start) {
                add(start, number);
            }
        }
        this.last = last;
    }

    private void add(int start, long number) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        starts[size] = start;
        numbers[size++] = number;
    }

    /** The words of a text. */
    public static Words of(String text) {
        return ofKey(Text.key(text));
    }

    /**
     * The words of a text.
     *
     * @param key the text as {@link Text#key(String)} has it; where more than a space stands between words, no phrase
     *     goes on
     */
    public static Words ofKey(String key) {
        return new Words(key);
    }

    /** The text as {@link Text#key(String)} has it. */
    public String key() {
        return key;
    }

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** Whether the word of this place, counted from 0, begins with a digit. */
    public boolean isNumber(int word) {
        return Character.isDigit(key.charAt(starts[word]));
    }

    /** Where the word of this place, counted from 0, begins in the key. */
    int start(int word) {
        return starts[word];
    }

    /** The {@link Glossary#number(long, char) number} of the word of this place. */
    long number(int word) {
        return numbers[word];
    }

    /** Whether the text has letters of the Latin script only. */
    public boolean isLatin() {
        return last < AFTER_LATIN;
    }

    /** Whether the text is in a script that does not part words by spaces. */
    public boolean isUnparted() {
        return last >= Text.FIRST_UNPARTED && Text.isUnparted(key);
    }
}
