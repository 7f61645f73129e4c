// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.reviewpage.html.words.Text;

/**
 * Names at the ends of headlines that are sentences: "Parasite Refreshes Horror with Realism", "A Dive into the World of
 * Pathaan". Seldom right by themselves, they wait for the rest of the page to bear one of them out.
 */
final class HeadlineWords {
    private static final int MAX_LEADING = 6;
    private static final int MAX_TRAILING = 4;

    /** Short words that sentences have and names, written with capitals, have not. */
    private static final Set<String> VERBS = Set.of(
            "is", "are", "was", "has", "had", "can", "gets", "its", "it's", "you", "we", "ist", "hat", "est", "es", "é",
            "è");

    private HeadlineWords() {}

    static boolean isVerb(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return VERBS.contains(lower) || lower.endsWith("n't") || lower.endsWith("n’t");
    }

    /** The words that a headline begins with; likelier before a verb: "Apple EarPods Won't Fall Out", "Why Her Is Great". */
    static List<NameGuess> leading(String text) {
        List<NameGuess> found = new ArrayList<>();
        List<String> all = List.of(text.split(" ", -1));
        List<String> words = TitleWords.isQuestionWord(Text.key(all.get(0))) ? all.subList(1, all.size()) : all;
        for (int count = 1; count <= MAX_LEADING && count + 1 < words.size(); count++) {
            boolean sentence = words.subList(count, words.size()).stream().anyMatch(Titles::isLowerCase);
            String last = words.get(count - 1);
            boolean named = !HeadlineEdges.isAbout(last) && Text.key(last).length() > 1;
            boolean numbered = count > 1 && TitleDates.isNumber(last);
            if ((named || numbered) && !isVerb(last)) {
                double prior = isVerb(words.get(count)) ? 0.15 : sentence ? 0.05 : 0.02;
                found.add(NameGuess.of(String.join(" ", words.subList(0, count)), prior));
            }
        }
        return found;
    }

    /** The words that a headline ends with, after a small word. */
    static List<NameGuess> trailing(String text) {
        List<NameGuess> found = new ArrayList<>();
        List<String> words = List.of(text.split(" ", -1));
        for (int from = Math.max(2, words.size() - MAX_TRAILING); from < words.size(); from++) {
            String before = words.get(from - 1);
            String name = String.join(" ", words.subList(from, words.size()));
            boolean after = Titles.isLowerCase(before) && TitleWords.isGenericWord(before);
            if (after && !TitleWords.isGeneric(name) && Character.isUpperCase(name.codePointAt(0))) {
                found.add(NameGuess.of(name, 0.05));
            }
        }
        return found;
    }
}
