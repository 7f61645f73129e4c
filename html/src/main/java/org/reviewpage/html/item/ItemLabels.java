// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.Set;
import org.reviewpage.html.words.Text;
import org.reviewpage.html.words.Vocabulary;

/** Labels of facts about what is reviewed, in many languages. */
public final class ItemLabels {
    private static final Vocabulary LABELS = Vocabulary.read(ItemLabels.class, "label-words.txt");

    private static final Set<String> TITLE = LABELS.words("title");
    private static final Set<String> ALTERNATE = LABELS.words("alternate");
    private static final Set<String> YEAR = LABELS.words("year");
    private static final Set<String> ALL = LABELS.words("title", "alternate", "year");

    private ItemLabels() {}

    /** Whether a text, as {@link Text#key(String)} has it, is one of these labels. */
    public static boolean isLabel(String key) {
        return ALL.contains(key);
    }

    /** Whether a label announces the name: "Title", "Titel", "书名". */
    public static boolean isTitle(String label) {
        return TITLE.contains(Text.key(label));
    }

    /** Whether a label announces another name: "Original title", "原題". */
    public static boolean isAlternate(String label) {
        return ALTERNATE.contains(Text.key(label));
    }

    /** Whether a label announces when the thing appeared: "Released", "Erscheinungsjahr". */
    public static boolean isYear(String label) {
        return YEAR.contains(Text.key(label));
    }
}
