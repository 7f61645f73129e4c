// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

/**
 * A word or phrase of a vocabulary.
 *
 * @param section the section that it stands in
 * @param number its place there, counted from 0
 * @param text the phrase as {@link Text#key(String)} has it
 * @param length the length of the text
 * @param lead how many characters stand before its longest word
 * @param isWord whether it is a single word
 * @param points whether it points to the word behind it
 */
record Term(Vocabulary.Section section, int number, String text, int length, int lead, boolean isWord, boolean points) {
    static Term of(Vocabulary.Section section, int number, String text, boolean isOfPointers) {
        int lead = 0;
        int longest = 0;
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = end(text, start);
            if (end - start > longest) {
                longest = end - start;
                lead = start;
            }
        }
        boolean isWord = longest == text.length();
        return new Term(section, number, text, text.length(), lead, isWord, isWord && isOfPointers);
    }

    private static int end(String text, int start) {
        int end = text.indexOf(' ', start);
        return end < 0 ? text.length() : end;
    }

    String longestWord() {
        return text.substring(lead, end(text, lead));
    }

    /**
     * Where it begins in a text.
     *
     * @param at where a word begins that is its longest
     * @return -1 if the other words of the phrase do not stand around that word
     */
    int begin(String key, int at) {
        int begin = at - lead;
        int end = begin + length;
        boolean isThere = isWord
                || begin >= 0
                        && end <= key.length()
                        && (begin == 0 || key.charAt(begin - 1) == ' ')
                        && (end == key.length() || key.charAt(end) == ' ')
                        && key.startsWith(text, begin);
        return isThere ? begin : -1;
    }
}
