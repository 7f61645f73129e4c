// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words and signs of a line, gathered in one pass so that a notation looks only into lines that can hold it: most
 * lines of an essay have neither a number nor a star.
 *
 * @param words the runs of letters in lower case
 * @param signs all other characters but white space and ASCII letters, each as its UTF-16 units
 */
record Signs(Set<String> words, Set<Character> signs) {
    static Signs of(String line) {
        Set<String> words = new HashSet<>();
        Set<Character> signs = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            if (c > 'z' || c != ' ' && !Character.isLetter(c)) {
                signs.add(c);
            }
            if (Character.isLetter(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.add(line.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return new Signs(words, signs);
    }

    /** Whether the line has one of these words. */
    boolean hasWord(Set<String> some) {
        return some.stream().anyMatch(words::contains);
    }

    /** Whether the line has one of these signs, or half of one that takes two units. */
    boolean hasSign(String some) {
        return signs.stream().anyMatch(sign -> some.indexOf(sign) >= 0);
    }

    /** Whether the line has a sign that is no letter, digit or mark of ASCII. */
    boolean hasSymbol() {
        return signs.stream().anyMatch(sign -> sign > 127 && !Character.isLetterOrDigit(sign));
    }

    /** Whether the line has a number, in digits or in words. */
    boolean hasNumber() {
        return hasSign("0123456789¼½¾") || hasWord(Numbers.ALL_WORDS);
    }
}
