// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reviewpage.html.words.Glossary;

/**
 * Words and phrases in lower case, looked for in texts as {@link Words#spaced} gives them: as whole words, or anywhere
 * where the script does not part words.
 */
final class Phrases {
    private final Glossary<List<String>> byFirst;
    private final Glossary<List<String>> byLast;
    private final List<String> unparted = new ArrayList<>();

    Phrases(Collection<String> phrases) {
        Map<String, List<String>> firsts = new HashMap<>();
        Map<String, List<String>> lasts = new HashMap<>();
        for (String phrase : phrases) {
            if (isUnparted(phrase.charAt(0))) {
                unparted.add(phrase);
            }
            int first = phrase.indexOf(' ');
            add(firsts, first < 0 ? phrase : phrase.substring(0, first), phrase);
            add(lasts, phrase.substring(phrase.lastIndexOf(' ') + 1), phrase);
        }
        byFirst = new Glossary<>(firsts);
        byLast = new Glossary<>(lasts);
    }

    private static void add(Map<String, List<String>> phrases, String word, String phrase) {
        phrases.computeIfAbsent(word, unseen -> new ArrayList<>()).add(phrase);
    }

    /** Whether a text has one of them. */
    boolean areIn(String spaced) {
        boolean isParted = true;
        int end;
        for (int start = 1; start < spaced.length(); start = end + 1) {
            end = spaced.indexOf(' ', start);
            isParted &= !isUnparted(spaced.charAt(end - 1));
            for (String phrase : at(byFirst, spaced, start, end)) {
                if (spaced.startsWith(phrase + " ", start)) {
                    return true;
                }
            }
        }
        return !isParted && unparted.stream().anyMatch(spaced::contains);
    }

    /** Where the longest of them that ends a text begins; its length if none ends it. */
    int atEndOf(String spaced) {
        int end = spaced.length() - 1;
        int start = spaced.length();
        for (String phrase : at(byLast, spaced, spaced.lastIndexOf(' ', end - 1) + 1, end)) {
            if (spaced.endsWith(" " + phrase + " ")) {
                start = Math.min(start, end - phrase.length());
            }
        }
        if (isUnparted(spaced.charAt(end - 1))) {
            for (String phrase : unparted) {
                if (spaced.startsWith(phrase, end - phrase.length())) {
                    start = Math.min(start, end - phrase.length());
                }
            }
        }
        return start;
    }

    /** Whether a word is one of them. */
    boolean contain(String word) {
        return at(byFirst, word, 0, word.length()).contains(word);
    }

    private static List<String> at(Glossary<List<String>> phrases, String text, int start, int end) {
        List<String> found = phrases.at(text, start, end);
        return found == null ? List.of() : found;
    }

    /** Whether it is of a script that sets no spaces: Chinese, Japanese; Korean sets them, but not around particles. */
    private static boolean isUnparted(char c) {
        return c >= '\u3040' && c < '\uE000';
    }
}
