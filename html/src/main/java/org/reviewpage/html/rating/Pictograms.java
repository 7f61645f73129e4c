// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of signs other than stars: hearts {@code ♥♥♥♥♡}, moons {@code 🌕🌕🌕🌗🌑}, dots and boxes {@code ●●●○○}, {@code
 * ■■■□□}, and any other sign with its scale: {@code ☕☕☕☕ out of 5}.
 *
 * <p>Empty signs tell the scale. Without any, five is the scale and the row is weak: people type hearts for joy, and
 * black dots begin the lines of lists.
 */
final class Pictograms implements Notation {
    private static final String FULL = "♥❤💛💚💙💜🧡🌕🌝●⚫■◼◆♦";
    private static final String MOST = "🌖";
    private static final String HALF = "½🌗◐◑";
    private static final String LITTLE = "🌘";
    private static final String EMPTY = "♡🤍🖤🌑🌚○⚪□◻◇♢";

    static final String ALL = FULL + MOST + HALF + LITTLE + EMPTY;

    private static final String SIGNS = "[" + ALL + "]";
    private static final Pattern ROW =
            Pattern.compile(SIGNS + "(?:[\\s\\uFE0F\\uFE0E]{0,2}" + SIGNS + "){2,9}\\uFE0F?");

    private static final Pattern SCALED = Pattern.compile(
            "((\\p{So})(?:[\\s\\uFE0F\\uFE0E]{0,2}\\2){0,9}\\uFE0F?)\\s?\\(?(?:[/⁄]|out\\sof|von|sur|su|of)\\s?(\\d{1,2}|four|five|ten)(?![\\d/⁄])\\)?");

    @Override
    public Sign sign() {
        return Sign.PICTOGRAM;
    }

    @Override
    public List<Match> find(String line) {
        List<Match> found = new ArrayList<>();
        Matcher matcher = ROW.matcher(line);
        while (matcher.find()) {
            String row = matcher.group();
            long empty = count(row, EMPTY);
            double value =
                    count(row, FULL) + count(row, MOST) * 0.75 + count(row, HALF) * 0.5 + count(row, LITTLE) * 0.25;
            long signs = count(row, ALL);
            Match.Sure sure = empty > 0 && value > 0 ? Match.Sure.STARS : Match.Sure.WEAK;
            Numbers.rating(value, empty > 0 ? signs : 5, row)
                    .ifPresent(rating -> found.add(new Match(rating, matcher.start(), matcher.end(), sure)));
        }
        Matcher scaled = SCALED.matcher(line);
        while (scaled.find()) {
            long signs = scaled.group(1)
                    .codePoints()
                    .filter(sign -> sign == scaled.group(2).codePointAt(0))
                    .count();
            Numbers.rating(signs, Numbers.value(scaled.group(3)).orElse(0), scaled.group())
                    .ifPresent(rating -> found.add(new Match(rating, scaled.start(), scaled.end(), Match.Sure.STARS)));
        }
        return found;
    }

    private static long count(String row, String signs) {
        return row.codePoints().filter(sign -> signs.indexOf(sign) >= 0).count();
    }
}
