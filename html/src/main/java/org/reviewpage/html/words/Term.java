// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

/**
 * A word or phrase of a vocabulary.
 *
 * @param section the number of the heading that it stands below
 * @param number its own among all of the vocabulary
 * @param text the phrase as {@link Text#key(String)} has it
 * @param lead how many characters stand before its longest word
 */
record Term(int section, int number, String text, int lead) {
    Term(int section, int number, String text) {
        this(section, number, text, longest(text));
    }

    private static int longest(String text) {
        int longest = 0;
        int length = 0;
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = end(text, start);
            if (end - start > length) {
                length = end - start;
                longest = start;
            }
        }
        return longest;
    }

    private static int end(String text, int start) {
        int end = text.indexOf(' ', start);
        return end < 0 ? text.length() : end;
    }

    String longestWord() {
        return text.substring(lead, end(text, lead));
    }

    /** Whether it is a single word. */
    boolean isWord() {
        return text.indexOf(' ') < 0;
    }

    /**
     * Where it begins in a text.
     *
     * @param at where a word begins that is its longest
     * @return -1 if the other words of the phrase do not stand around that word
     */
    int begin(String key, int at) {
        int begin = at - lead;
        int end = begin + text.length();
        boolean isWhole = key.startsWith(text, begin)
                && (begin <= 0 || key.charAt(begin - 1) == ' ')
                && (end == key.length() || key.charAt(end) == ' ');
        return isWhole ? begin : -1;
    }
}
