// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.Arrays;
import java.util.function.Predicate;

/** A headline, or what stands in it, with its words; where two spaces stand, the word between them is empty. */
final class TitleText {
    static final TitleText EMPTY = of("");

    private static final int USUAL = 16;

    private final String text;
    private final Word[] words;

    /** Where the words begin, and where one more would. */
    private final int[] starts;

    private TitleText(String text, Word[] words, int[] starts) {
        this.text = text;
        this.words = words;
        this.starts = starts;
    }

    static TitleText of(String text) {
        Word[] words = new Word[USUAL];
        int[] starts = new int[USUAL + 1];
        int size = 0;
        for (int start = 0; start <= text.length(); start = starts[size]) {
            if (size == words.length) {
                words = Arrays.copyOf(words, 2 * size);
                starts = Arrays.copyOf(starts, 2 * size + 1);
            }
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space;
            words[size++] = Word.of(text.substring(start, end));
            starts[size] = end + 1;
        }
        return new TitleText(text, Arrays.copyOf(words, size), starts);
    }

    String text() {
        return text;
    }

    /** How many words there are; at least one. */
    int size() {
        return words.length;
    }

    Word word(int place) {
        return words[place];
    }

    boolean hasAny(Predicate<Word> sought) {
        for (Word word : words) {
            if (sought.test(word)) {
                return true;
            }
        }
        return false;
    }

    /** The words from one place to another, exclusive, as they are written. */
    String text(int from, int to) {
        return from >= to ? "" : text.substring(starts[from], starts[to] - 1);
    }

    /** The words from one place to another, exclusive. */
    TitleText part(int from, int to) {
        if (from >= to) {
            return EMPTY;
        }
        int[] moved = Arrays.copyOfRange(starts, from, to + 1);
        for (int i = moved.length - 1; i >= 0; i--) {
            moved[i] -= moved[0];
        }
        return new TitleText(text(from, to), Arrays.copyOfRange(words, from, to), moved);
    }
}
