// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.Set;
import org.reviewpage.html.page.Text;

/** Words by which a post says what sort of post it is: a review, or a recipe, interview, offer. */
public final class PostWords {
    private static final Vocabulary WORDS = Vocabulary.read("post-words.txt");

    private PostWords() {}

    /** How many different words of judgement a text has. */
    public static int verdicts(String text) {
        return count(text, "verdict");
    }

    /** How many different words a title has that name another sort of post. */
    public static int others(String text) {
        return count(text, "other");
    }

    /** How many different words a tag or section has that files posts of another sort. */
    public static int otherSections(String text) {
        return others(text) + count(text, "section");
    }

    /** How many different words of a shop a text has. */
    public static int shop(String text) {
        return count(text, "shop");
    }

    /** How many different words of instructions a text has. */
    public static int instructions(String text) {
        return count(text, "instructions");
    }

    /** Whether a word, as {@link Text#key(String)} has it, speaks to the reader: "you", "votre". */
    public static boolean isReader(String word) {
        return WORDS.words("reader").contains(word);
    }

    private static int count(String text, String heading) {
        String key = " " + Text.key(text) + " ";
        Set<String> words = WORDS.words(heading);
        return (int) words.stream()
                .filter(word -> key.contains(TitleWords.isUnparted(word) ? word : " " + word + " "))
                .count();
    }
}
