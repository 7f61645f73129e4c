// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its scale: {@code 8/10}, {@code 7,5 / 10}, "4 out of 5 stars", "3 skulls out of 5", "4 von 5".
 *
 * <p>The scale must be one that reviews use, so that {@code 24/7}, {@code 9/11} and "season 2/3" are none; a third
 * number, as in {@code 4/5/2013}, makes it a date.
 */
final class OutOf implements Notation {
    private static final Set<Double> SCALES = Set.of(4.0, 5.0, 6.0, 7.0, 10.0, 20.0, 100.0);

    private static final String STAR =
            "(?:\\s?-?\\s?(?:stars?|sterne[n]?|étoiles?|estrellas?|estrelas?|stelle|sterren|gwiazdek|звёзд|звезд|stjärnor|⭐|★)(?!\\p{L}))";

    /** "8 von 10 möglichen Punkten", "8 из 10 баллов" */
    private static final String POINTS =
            "(?:\\s(?:möglichen\\s)?(?:points?|punkten?|punten|punti|puntos|pontos|pkt|punktów|poäng|poeng|баллов)(?!\\p{L}))";

    private static final Pattern POINT = Pattern.compile(POINTS, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PATTERN = Pattern.compile(
            "(" + Numbers.NUMBER + ")(" + STAR + "?)"
                    + "(?:(\\s{0,2}[/⁄∕／]\\s{0,2})"
                    + "|((?:\\s\\p{L}{2,14}){0,3}?,?\\s?\\(?(?<=[\\s(])out\\sof\\s(?:a\\s(?:possible|total\\sof)\\s)?)"
                    + "|\\s(?:of|von|sur|av|av\\stotalt|ud\\saf|su|de|sobre|em|uit|op|na|z|из|van|van\\sde)\\s(?:max\\.?\\s)?)"
                    + "(" + Numbers.BARE + ")"
                    + "(?![\\d/⁄]|[.,]\\d|\\s?%|\\s?[:=]\\s?\\d)((?:" + STAR + "|" + POINTS + ")?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** One of these words stands just before the scale. */
    static final Set<String> BETWEEN = Set.of(
            "of",
            "possible",
            "max",
            "von",
            "sur",
            "av",
            "totalt",
            "af",
            "su",
            "de",
            "sobre",
            "em",
            "uit",
            "op",
            "na",
            "z",
            "из",
            "van");

    /** Whether digits are a scale that reviews use. */
    static boolean isScale(String text, int start, int end) {
        double scale = 0;
        for (int i = start; i < end; i++) {
            scale = 10 * scale + Character.digit(text.charAt(i), 10);
        }
        return SCALES.contains(scale);
    }

    @Override
    public Sign sign() {
        return Sign.SCALE;
    }

    @Override
    public List<Match> find(String line) {
        List<Match> found = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(line);
        for (int from = 0; Numbers.find(matcher, line, from); from = matcher.end()) {
            var value = Numbers.value(matcher.group(1));
            var best = Numbers.value(matcher.group(5));
            if (value.isPresent() && best.isPresent() && SCALES.contains(best.getAsDouble())) {
                int end = closed(line, matcher);
                Numbers.rating(value.getAsDouble(), best.getAsDouble(), line.substring(matcher.start(), end))
                        .ifPresent(rating -> found.add(new Match(rating, matcher.start(), end, sure(matcher))));
            }
        }
        return found;
    }

    /** "5 stars (out of 5" ends at its bracket. */
    private static int closed(String line, Matcher matcher) {
        int end = matcher.end();
        boolean isOpen = matcher.group().indexOf('(') >= 0 && end < line.length() && line.charAt(end) == ')';
        return isOpen ? end + 1 : end;
    }

    private static Match.Sure sure(Matcher matcher) {
        String text = matcher.group().toLowerCase(Locale.ROOT);
        boolean points = POINT.matcher(matcher.group(6)).matches();
        if (!matcher.group(2).isEmpty() || !matcher.group(6).isEmpty() && !points) {
            return Match.Sure.STARS;
        }
        boolean plain = matcher.group(3) != null || text.contains("out of") || points;
        return plain ? Match.Sure.NUMBER : Match.Sure.WEAK;
    }
}
