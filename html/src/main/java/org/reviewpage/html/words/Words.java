// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import java.util.Arrays;

/** The words of a text as {@link Text#key(String)} has them, found once for all that look some of them up. */
public final class Words {
    private final String key;
    private final int[] starts;
    private final boolean unparted;

    private Words(String key, int[] starts) {
        this.key = key;
        this.starts = starts;
        this.unparted = Text.isUnparted(key);
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
        int[] starts = new int[key.length() / 4 + 2];
        int count = 0;
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) > ' ' && (i == 0 || key.charAt(i - 1) <= ' ')) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i;
            }
        }
        return new Words(key, Arrays.copyOf(starts, count));
    }

    /** The text as {@link Text#key(String)} has it. */
    public String key() {
        return key;
    }

    /** How many words there are. */
    public int size() {
        return starts.length;
    }

    /** Where the word of this place, counted from 0, begins in the key. */
    int start(int word) {
        return starts[word];
    }

    /** Where the word of this place ends in the key, exclusive. */
    int end(int word) {
        int end = key.indexOf(' ', starts[word]);
        return end < 0 ? key.length() : end;
    }

    /** Whether the text is in a script that does not part words by spaces. */
    public boolean isUnparted() {
        return unparted;
    }
}
