// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.reviewpage.html.page.Text;

/** What a title says of how many things its post reviews: "Capsule Reviews", "The 21 best movies of 2017". */
public final class RoundUps {
    private static final Vocabulary WORDS = Vocabulary.read("round-ups.txt");
    private static final Set<String> INNER =
            Vocabulary.read("inner-headings.txt").words("inner");
    private static final int MAX_TITLE = 300;

    private RoundUps() {}

    /** Whether a title speaks of several things, by itself or by a number or "best" before their kind. */
    public static boolean speaksOfSeveral(String title) {
        List<String> words = words(title);
        return has(title, "several")
                || has(title, "things")
                        && (has(title, "best") || words.stream().anyMatch(word -> word.matches("[2-9]|[1-9]\\d{1,2}")));
    }

    /** Whether a title names things in the plural: "Books of 2014". */
    public static boolean namesThings(String title) {
        return has(title, "things");
    }

    /** Whether a title speaks of one review: "Review: Her", "Filmkritik". */
    public static boolean speaksOfOne(String title) {
        return !speaksOfSeveral(title) && TitleWords.hasReviewWord(title);
    }

    /** Whether a title speaks of the parts of one thing: "Revolver, track by track", "5 reasons to love Her". */
    public static boolean speaksOfParts(String title) {
        return has(title, "parts");
    }

    /** Whether a heading begins a part of one review: "Graphics", "Fazit", "The Verdict: buy it", "Chapter 3". */
    public static boolean isInner(String heading) {
        String text = Text.head(heading, MAX_TITLE);
        return INNER.contains(Text.key(text))
                || INNER.contains(Text.key(text.split("\\s?[:：(]|\\s[-–—]\\s", 2)[0]))
                || TitleWords.isGeneric(text);
    }

    private static boolean has(String title, String kind) {
        String key = " " + Text.key(Text.head(title, MAX_TITLE)) + " ";
        return WORDS.words(kind).stream()
                .anyMatch(word -> key.contains(TitleWords.isUnparted(word) ? word : " " + word + " "));
    }

    private static List<String> words(String title) {
        return Arrays.asList(Text.key(Text.head(title, MAX_TITLE)).split(" "));
    }
}
