// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import org.reviewpage.html.page.Text;

/** Labels of facts about what is reviewed, in many languages. */
public final class ItemLabels {
    private static final Vocabulary LABELS = Vocabulary.read("label-words.txt");

    private ItemLabels() {}

    /** Whether a label announces the name: "Title", "Titel", "书名". */
    public static boolean isTitle(String label) {
        return LABELS.words("title").contains(Text.key(label));
    }

    /** Whether a label announces another name: "Original title", "原題". */
    public static boolean isAlternate(String label) {
        return LABELS.words("alternate").contains(Text.key(label));
    }

    /** Whether a label announces when the thing appeared: "Released", "Erscheinungsjahr". */
    public static boolean isYear(String label) {
        return LABELS.words("year").contains(Text.key(label));
    }
}
