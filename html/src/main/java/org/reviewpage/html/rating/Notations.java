// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reviewpage.html.words.Text;

/** All notations that are known. A new one is a small class and a line here. */
public final class Notations {
    /** Longer lines are prose; their verdict, if any, is looked for where they begin. */
    static final int MAX_LINE = 4_000;

    private static final List<Notation> ALL = List.of(
            new OutOf(), // 8/10, 4 out of 5, 4 von 5
            new ScaleOf(), // a 7 on a scale of 1 to 10
            new PointsOf(), // 5点満点中4点, 满分10分，8分, 5점 만점에 4점
            new StarGlyphs(), // ★★★½☆
            new Pictograms(), // ♥♥♥♡♡
            new Asterisks(), // ***½, *** out of ****
            new StarWords(), // 3.5 stars, vier Sterne
            new Percent(), // 85%
            new Thumbs(), // 👍
            new Dice(), // ⚃
            new Letter()); // B+

    private Notations() {}

    /** The places of a line that are written like a verdict, in order, none overlapping another. */
    public static List<Match> in(String line) {
        String text = Text.head(line, MAX_LINE);
        return in(text, Signs.of(text));
    }

    /** The same in a line with these signs. */
    static List<Match> in(String text, Signs signs) {
        if (signs.isEmpty()) {
            return List.of();
        }
        List<Match> all = new ArrayList<>();
        for (Notation notation : ALL) {
            if (signs.has(notation.sign())) {
                all.addAll(notation.find(text));
            }
        }
        all.sort(Comparator.comparingInt(Match::start)
                .thenComparing(Comparator.comparingInt(Match::end).reversed()));
        List<Match> apart = new ArrayList<>();
        int end = 0;
        for (Match match : all) {
            if (match.start() >= end) {
                apart.add(match);
                end = match.end();
            }
        }
        return apart;
    }
}
