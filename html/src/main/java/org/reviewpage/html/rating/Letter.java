// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.core.Rating;

/**
 * School grades: {@code B+}, {@code A–} with a dash of any length, "C minus".
 *
 * <p>The article "A", the film "M" and the certificate "R" look alike: a letter counts only where a sentence cannot go
 * on after it, and is weak even then.
 */
final class Letter implements Notation {
    /** The usual table of review aggregators. */
    private static final Map<String, Double> VALUES = Map.ofEntries(
            Map.entry("A+", 100.0),
            Map.entry("A", 100.0),
            Map.entry("A-", 91.0),
            Map.entry("B+", 83.0),
            Map.entry("B", 75.0),
            Map.entry("B-", 67.0),
            Map.entry("C+", 58.0),
            Map.entry("C", 50.0),
            Map.entry("C-", 42.0),
            Map.entry("D+", 33.0),
            Map.entry("D", 25.0),
            Map.entry("D-", 16.0),
            Map.entry("F", 0.0));

    static final String LETTERS = "ABCDF";

    private static final Pattern PATTERN = Pattern.compile("(?<![\\p{L}\\d&'’+-])([A-DF])"
            + "(?:([+＋]|\\splus(?!\\p{L}))(?![\\p{L}\\d+])|([-–—−‐‑]|\\sminus(?!\\p{L}))(?![\\p{L}\\d+-])"
            + "|(?=\\s?(?:$|[.,;!)\\]|(\\[/*])))");

    @Override
    public Sign sign() {
        return Sign.GRADE;
    }

    @Override
    public List<Match> find(String line) {
        List<Match> found = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(line);
        for (int from = 0; Starts.find(matcher, line, from, LETTERS); from = matcher.end()) {
            String sign = matcher.group(2) != null ? "+" : matcher.group(3) != null ? "-" : "";
            grade(matcher.group(1) + sign)
                    .ifPresent(grade -> found.add(new Match(grade, matcher.start(), matcher.end(), Match.Sure.WEAK)));
        }
        return found;
    }

    /** The rating that a grade stands for. */
    private static Optional<Rating> grade(String letter) {
        return Optional.ofNullable(VALUES.get(letter))
                .map(value -> Rating.of(value, 0, 100).as(letter));
    }
}
