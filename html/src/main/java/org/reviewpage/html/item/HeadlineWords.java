// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.ArrayList;
import java.util.List;

/**
 * Names at the ends of headlines that are sentences: "Parasite Refreshes Horror with Realism", "A Dive into the World of
 * Pathaan". Seldom right by themselves, they wait for the rest of the page to bear one of them out.
 */
final class HeadlineWords {
    private static final int MAX_LEADING = 6;
    private static final int MAX_TRAILING = 4;

    private HeadlineWords() {}

    /** The words that a headline begins with; likelier before a verb: "Apple EarPods Won't Fall Out", "Why Her Is Great". */
    static List<NameGuess> leading(TitleText text) {
        List<NameGuess> found = new ArrayList<>();
        int first = TitleWords.isQuestionWord(text.word(0).key()) ? 1 : 0;
        int lastSmall = text.size() - 1;
        while (lastSmall >= 0 && !text.word(lastSmall).isLowerCase()) {
            lastSmall--;
        }
        for (int count = 1; count <= MAX_LEADING && first + count + 1 < text.size(); count++) {
            int end = first + count;
            Word last = text.word(end - 1);
            boolean named = !last.isAbout() && last.key().length() > 1;
            boolean numbered = count > 1 && last.isNumber();
            if ((named || numbered) && !last.isVerb()) {
                double prior = text.word(end).isVerb() ? 0.15 : lastSmall >= end ? 0.05 : 0.02;
                found.add(NameGuess.of(text.text(first, end), prior));
            }
        }
        return found;
    }

    /** The words that a headline ends with, after a small word. */
    static List<NameGuess> trailing(TitleText text) {
        List<NameGuess> found = new ArrayList<>();
        for (int from = Math.max(2, text.size() - MAX_TRAILING); from < text.size(); from++) {
            Word before = text.word(from - 1);
            if (before.isLowerCase() && TitleWords.isGenericWord(before.text())) {
                String name = text.text(from, text.size());
                if (!TitleWords.isGeneric(name) && Character.isUpperCase(name.codePointAt(0))) {
                    found.add(NameGuess.of(name, 0.05));
                }
            }
        }
        return found;
    }
}
