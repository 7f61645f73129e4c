// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.List;
import java.util.Optional;
import org.reviewpage.html.words.Text;

/** Takes the words about the post off both ends of a headline: "My short review of the film Her", "Her Movie Review". */
final class HeadlineEdges {
    private HeadlineEdges() {}

    /** The text without the run of words about the post at either end, if one of the run says so. */
    static String without(String text) {
        List<String> words = List.of(text.split(" ", -1));
        int from = afterLeadingRun(words);
        int to = beforeTrailingRun(words);
        return from >= to ? "" : String.join(" ", words.subList(from, to));
    }

    /** The text without words about the post but with a kind that may be of the name: "The Anchor Hotel Review". */
    static Optional<String> withoutAllButKind(String text) {
        List<String> words = List.of(text.split(" ", -1));
        int to = words.size();
        while (to > 0 && TitleWords.isReviewWord(Text.key(words.get(to - 1)))) {
            to--;
        }
        boolean kind = to > 2
                && to < words.size()
                && TitleWords.isKind(Text.key(words.get(to - 1)))
                && !Titles.isLowerCase(words.get(to - 1));
        return kind ? Optional.of(String.join(" ", words.subList(afterLeadingRun(words), to))) : Optional.empty();
    }

    /** Steps over "My short review of the film" in "My short review of the film Her". */
    private static int afterLeadingRun(List<String> words) {
        int from = 0;
        for (int at = 0; at < words.size() && isAbout(words.get(at)); at++) {
            if (TitleWords.isReviewWord(Text.key(words.get(at)))) {
                from = at + 1;
            }
        }
        while (from > 0 && from < words.size() && isAbout(words.get(from)) && Titles.isLowerCase(words.get(from))) {
            from++;
        }
        return from;
    }

    /** Steps back over "Anime Review" in "Bubblegum Crisis Anime Review" and over "im Test" in "Santa Fe im Test". */
    private static int beforeTrailingRun(List<String> words) {
        int to = words.size();
        for (int at = words.size() - 1; at >= 0 && isAbout(words.get(at)); at--) {
            String word = Text.key(words.get(at));
            boolean leadIn = to < words.size()
                    && (isWordInLowerCase(words.get(at)) || TitleWords.isKind(word) || TitleWords.isPlatform(word));
            if (!TitleWords.isReviewWord(word) && !leadIn) {
                break;
            }
            to = at;
        }
        return to;
    }

    /** A number is no such word: it may belong to the name, "Harbour 3". */
    private static boolean isWordInLowerCase(String word) {
        return Titles.isLowerCase(word) && !TitleDates.isNumber(word);
    }

    static boolean isAbout(String word) {
        String key = Text.key(word);
        return key.isEmpty() || TitleWords.isGenericWord(key) || isElided(word);
    }

    /** "dell'album", "l'avis": an article and its noun written as one word. */
    private static boolean isElided(String word) {
        int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
        return mark > 0
                && TitleWords.isGenericWord(Text.key(word.substring(0, mark)))
                && TitleWords.isGenericWord(Text.key(word.substring(mark + 1)));
    }
}
