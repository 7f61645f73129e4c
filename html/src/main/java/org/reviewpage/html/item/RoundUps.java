// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.Set;
import java.util.regex.Pattern;
import org.reviewpage.html.words.Tally;
import org.reviewpage.html.words.Text;
import org.reviewpage.html.words.Vocabulary;
import org.reviewpage.html.words.Words;

/** What a title says of how many things its post reviews: "Capsule Reviews", "The 21 best movies of 2017". */
public final class RoundUps {
    private static final Vocabulary WORDS = Vocabulary.read(RoundUps.class, "round-ups.txt");
    private static final Set<String> INNER =
            Vocabulary.read(RoundUps.class, "inner-headings.txt").words("inner");
    private static final int MAX_TITLE = 300;

    private static final Pattern PERIOD =
            Pattern.compile("(?i)\\b(?:of|in|from|aus|von|de|du|del|di|da|van|från|fra|z|за|в) (?:19|20)\\d\\d\\b");
    private static final Pattern MAKER =
            Pattern.compile(".{1,90}\\s(?:by|von|par|por|di|door|av|af|przez)\\s\\p{Lu}.{1,60}");
    private static final Pattern BESIDE = Pattern.compile("[^–—]{2,60}\\s(?:[-–—]|//|\\|)\\s.{2,80}");

    private static final Pattern NUMBER = Pattern.compile("(?<![^ ])(?:[2-9]|[1-9]\\d{1,2})(?![^ ])");
    private static final Pattern MARK = Pattern.compile("\\s?[:：(]|\\s[-–—]\\s");

    private RoundUps() {}

    /** Whether a title speaks of several things, by itself or by a number, "best" or a year with their kind. */
    public static boolean speaksOfSeveral(String title) {
        Words words = words(title);
        Tally tally = WORDS.in(words);
        return tally.has("several")
                || tally.has("things")
                        && (tally.has("best")
                                || PERIOD.matcher(Text.head(title, MAX_TITLE)).find()
                                || NUMBER.matcher(words.key()).find());
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
                || INNER.contains(Text.key(MARK.split(text, 2)[0]))
                || TitleWords.isGeneric(text);
    }

    /** Whether a heading tells a year or a maker: "Her (2013)", "Emma by Jane Austen". */
    public static boolean isDated(String heading) {
        return TitleDates.year(heading).isPresent() || MAKER.matcher(heading).matches();
    }

    /** Whether a heading holds two names: "Artist – Album". */
    public static boolean isBeside(String heading) {
        return BESIDE.matcher(heading).matches();
    }

    private static boolean has(String title, String kind) {
        return WORDS.in(words(title)).has(kind);
    }

    private static Words words(String title) {
        return Words.of(Text.head(title, MAX_TITLE));
    }
}
