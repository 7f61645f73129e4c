// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.Optional;

/** Takes the words about the post off both ends of a headline: "My short review of the film Her", "Her Movie Review". */
final class HeadlineEdges {
    private HeadlineEdges() {}

    /** The text without the run of words about the post at either end, if one of the run says so. */
    static String without(String text) {
        return without(TitleText.of(text)).text();
    }

    /** The text without the run of words about the post at either end, if one of the run says so. */
    static TitleText without(TitleText text) {
        int from = afterLeadingRun(text);
        int to = beforeTrailingRun(text);
        return from == 0 && to == text.size() ? text : text.part(from, to);
    }

    /** The text without words about the post but with a kind that may be of the name: "The Anchor Hotel Review". */
    static Optional<String> withoutAllButKind(TitleText text) {
        int to = text.size();
        while (to > 0 && text.word(to - 1).isReview()) {
            to--;
        }
        boolean kind = to > 2
                && to < text.size()
                && TitleWords.isKind(text.word(to - 1).key())
                && !text.word(to - 1).isLowerCase();
        return kind ? Optional.of(text.text(afterLeadingRun(text), to)) : Optional.empty();
    }

    /** Steps over "My short review of the film" in "My short review of the film Her". */
    private static int afterLeadingRun(TitleText text) {
        int from = 0;
        for (int at = 0; at < text.size() && text.word(at).isAbout(); at++) {
            if (text.word(at).isReview()) {
                from = at + 1;
            }
        }
        while (from > 0
                && from < text.size()
                && text.word(from).isAbout()
                && text.word(from).isLowerCase()) {
            from++;
        }
        return from;
    }

    /** Steps back over "Anime Review" in "Bubblegum Crisis Anime Review" and over "im Test" in "Santa Fe im Test". */
    private static int beforeTrailingRun(TitleText text) {
        int to = text.size();
        for (int at = text.size() - 1; at >= 0 && text.word(at).isAbout(); at--) {
            Word word = text.word(at);
            boolean leadIn = to < text.size()
                    && (isWordInLowerCase(word) || TitleWords.isKind(word.key()) || TitleWords.isPlatform(word.key()));
            if (!word.isReview() && !leadIn) {
                break;
            }
            to = at;
        }
        return to;
    }

    /** A number is no such word: it may belong to the name, "Harbour 3". */
    private static boolean isWordInLowerCase(Word word) {
        return word.isLowerCase() && !word.isNumber();
    }
}
