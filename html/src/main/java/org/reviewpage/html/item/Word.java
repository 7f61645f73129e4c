// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.Locale;
import java.util.Set;
import org.reviewpage.html.words.Recall;
import org.reviewpage.html.words.Text;

/**
 * What is known of a word of a headline, with the marks that stand at it, wherever it stands: the same few come again and
 * again.
 *
 * @param text the word as it is written
 * @param lower the word in lower case
 * @param key the word as {@link Text#key(String)} has it
 * @param isAbout whether headlines have it around names, or it is a mark
 * @param isLowerCase whether it has no capital
 * @param isVerb whether sentences have it and names, written with capitals, have not
 */
record Word(String text, String lower, String key, boolean isAbout, boolean isLowerCase, boolean isVerb) {
    private static final Set<String> VERBS = Set.of(
            "is", "are", "was", "has", "had", "can", "gets", "its", "it's", "you", "we", "ist", "hat", "est", "es", "é",
            "è");

    private static final Recall<Word> WORDS = new Recall<>(Word::read);

    static Word of(String text) {
        return WORDS.of(text);
    }

    private static Word read(String text) {
        String key = Text.key(text);
        String lower = text.toLowerCase(Locale.ROOT);
        boolean isAbout = key.isEmpty() || TitleWords.isGenericWord(key) || isElided(text);
        boolean isVerb = VERBS.contains(lower) || lower.endsWith("n't") || lower.endsWith("n’t");
        return new Word(text, lower, key, isAbout, text.equals(lower), isVerb);
    }

    /** "dell'album", "l'avis": an article and its noun written as one word. */
    private static boolean isElided(String word) {
        int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
        return mark > 0
                && TitleWords.isGenericWord(Text.key(word.substring(0, mark)))
                && TitleWords.isGenericWord(Text.key(word.substring(mark + 1)));
    }

    /** Whether it says that something is a review. */
    boolean isReview() {
        return TitleWords.isReviewWord(key);
    }

    /** Whether it is a number, as at the end of "Harbour 2". */
    boolean isNumber() {
        return TitleDates.isNumber(text);
    }
}
