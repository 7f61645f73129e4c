// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.core.Rating;

/**
 * Runs of star signs: {@code ★★★½☆}, {@code ★★★✩✩}, {@code ⭐⭐⭐⭐}, {@code ★ ★ ★ 1/2}, {@code ★★★ out of 4}.
 *
 * <p>Empty stars tell the scale; without any, five is the scale of up to five stars and ten that of more. One star by
 * itself is an ornament as often as a verdict, and a row of nothing but outlines is a form to vote in, an ornament, or,
 * where Japanese or Chinese is written, a count.
 */
final class StarGlyphs implements Notation {
    static final String FULL = "★⭐✪✬✭✮✯🌟";
    static final String EMPTY = "☆✩✰✫⚝";
    private static final String HALF = "½⯨⯪⯩⯫✨";

    private static final Pattern RUN =
            Pattern.compile("[★⭐✪✬✭✮✯🌟☆✩✰✫⚝](?:[\\s\\uFE0F\\uFE0E|]{0,2}[★⭐✪✬✭✮✯🌟☆✩✰✫⚝½⯨⯪⯩⯫]){0,11}"
                    + "[\\uFE0F\\uFE0E]?(\\s?(?:and\\sa\\shalf|1[/⁄]2|\\+?½|\\.5))?"
                    + "(\\s?\\(?(?:[/⁄]|out\\sof|von|sur|of)\\s?(?:(\\d{1,2})|(four|five|ten)|[★☆]{3,10})\\)?)?");

    private static final Pattern EAST_ASIAN = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    @Override
    public Sign sign() {
        return Sign.STAR;
    }

    @Override
    public List<Match> find(String line) {
        List<Match> found = new ArrayList<>();
        boolean eastAsian = EAST_ASIAN.matcher(line).find();
        Matcher matcher = RUN.matcher(line);
        for (int from = 0; Starts.find(matcher, line, from, FULL + EMPTY); from = matcher.end()) {
            Run run = Run.of(matcher, eastAsian);
            run.rating()
                    .ifPresent(rating -> found.add(new Match(
                            rating, matcher.start(), matcher.end(), run.plain() ? Match.Sure.STARS : Match.Sure.WEAK)));
        }
        return found;
    }

    private record Run(double full, int empty, double best, boolean plain, String written) {
        static Run of(Matcher matcher, boolean eastAsian) {
            String written = matcher.group();
            String tail = matcher.group(2) == null ? "" : matcher.group(2);
            String stars = written.substring(0, written.length() - tail.length());
            int full = count(stars, FULL);
            int empty = count(stars, EMPTY);
            int half = Math.min(1, count(stars, HALF) + (matcher.group(1) == null ? 0 : 1));
            boolean outlines = full == 0 && half == 0;
            boolean counted = outlines && (eastAsian || empty < 5);
            double value = counted ? empty : full + half * 0.5;
            int signs = full + empty + (count(stars, HALF) > 0 && empty > 0 ? 1 : 0);
            double scale = empty > 0 && !counted ? signs : usual(value);
            double best = stated(matcher, tail).orElse(scale);
            return new Run(value, empty, best, !outlines && full + empty + half > 1, written);
        }

        private static Optional<Double> stated(Matcher matcher, String tail) {
            if (matcher.group(3) != null) {
                return Optional.of(Double.parseDouble(matcher.group(3)));
            }
            if (matcher.group(4) != null) {
                return Numbers.value(matcher.group(4)).stream().boxed().findFirst();
            }
            return tail.isEmpty() ? Optional.empty() : Optional.of((double) count(tail, FULL + EMPTY));
        }

        private static double usual(double value) {
            return value <= 5 ? 5 : 10;
        }

        private static int count(String text, String signs) {
            return (int) text.codePoints().filter(c -> signs.indexOf(c) >= 0).count();
        }

        Optional<Rating> rating() {
            return Numbers.rating(full, best, written);
        }
    }
}
