// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.review;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.reviewpage.html.item.TitleWords;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.Text;

/**
 * Whether a word of the title is a name in the text: with a capital amid sentences, and hardly ever without one.
 *
 * <p>"Mooks – A Trendy Dining Experience" is about Mooks; "Composition in Landscape Photography" is about no one thing,
 * and capitals in its title are only a habit. In German all nouns have capitals.
 */
final class NamedInText {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 31;
    private static final int LEAST = 2;
    private static final double MOST_SMALL = 0.2;

    /** How often the text has a word of the title with a capital and without. */
    private static final class Times {
        private int capital;
        private int small;
    }

    private final Map<String, Times> title = new HashMap<>();

    /** Bits of the letters that the words begin with: few words of a text begin with one. */
    private long initials;

    private NamedInText(String title) {
        String text = Text.head(title, 300);
        char[] characters = text.toCharArray();
        for (int at = 0; at < characters.length; at++) {
            int end = isBeginning(characters, at) ? end(characters, at) : at;
            String word = text.substring(at, end).toLowerCase(Locale.ROOT);
            if (word.length() >= SHORTEST && !TitleWords.hasReviewWord(word)) {
                this.title.put(word, new Times());
                initials |= 1L << word.charAt(0) | 1L << Character.toUpperCase(word.charAt(0));
            }
        }
    }

    static boolean holds(PostView post) {
        NamedInText names = new NamedInText(post.title());
        return !names.title.isEmpty() && names.areIn(post.body());
    }

    private boolean areIn(String text) {
        Glossary<Times> words = new Glossary<>(title);
        char[] characters = text.toCharArray();
        for (int at = 0; at < characters.length; at++) {
            boolean maybe = (initials >>> characters[at] & 1) != 0 && isBeginning(characters, at);
            Times times = maybe ? words.at(text, at, end(characters, at)) : null;
            if (times != null && Character.isLowerCase(characters[at])) {
                times.small++;
            } else if (times != null && isAmidASentence(text, at)) {
                times.capital++;
            }
        }
        return title.values().stream()
                .anyMatch(times -> times.capital >= LEAST && times.small <= MOST_SMALL * times.capital);
    }

    /** Whether a letter stands here behind none and behind no digit. */
    private static boolean isBeginning(char[] text, int at) {
        return isLetter(text[at]) && (at == 0 || !isInWord(text[at - 1]));
    }

    /** Where the letters and digits end that begin at a place; more than the longest word are cut. */
    private static int end(char[] text, int from) {
        int last = Math.min(text.length, from + LONGEST);
        int at = from;
        while (at < last && isInWord(text[at])) {
            at++;
        }
        return at;
    }

    private static boolean isInWord(char c) {
        return isLetter(c) || c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    private static boolean isAmidASentence(String text, int at) {
        return at > 1
                && text.charAt(at - 1) == ' '
                && (Character.isLetter(text.charAt(at - 2)) || "0123456789,;:".indexOf(text.charAt(at - 2)) >= 0);
    }
}
