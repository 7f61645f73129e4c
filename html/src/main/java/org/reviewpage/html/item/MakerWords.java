// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.List;
import java.util.Set;
import org.reviewpage.html.words.Vocabulary;

/** Words that prose has beside the name of who made a thing: "the novelist Ada Poe", "Poe writes". */
public final class MakerWords {
    private static final Vocabulary WORDS = Vocabulary.read(MakerWords.class, "maker-words.txt");
    private static final Set<String> MAKER = WORDS.words("maker");
    private static final Set<String> MAKES = WORDS.words("makes");
    private static final Set<String> IS = WORDS.words("is");

    private MakerWords() {}

    /**
     * Whether the words beside a name are those beside a maker's: "the novelist NAME", "NAME writes", "NAME are a young
     * band".
     *
     * @param before the word before the name, as {@link org.reviewpage.html.words.Text#key(String)} has it
     * @param after the next words after it
     */
    public static boolean areBeside(String before, List<String> after) {
        return MAKER.contains(before)
                || !after.isEmpty() && MAKES.contains(after.get(0))
                || !after.isEmpty()
                        && IS.contains(after.get(0))
                        && after.stream().anyMatch(MAKER::contains);
    }
}
