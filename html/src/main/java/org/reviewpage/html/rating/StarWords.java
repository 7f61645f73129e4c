// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stars in words without a scale: "3.5 stars", "five stars", "vier Sterne", {@code 4★}, {@code 星4つ}, {@code 四星}.
 *
 * <p>Stars are out of five unless a page says otherwise. "A five-star hotel" is a class of hotels, not a verdict, so
 * the plural is asked for, or that the line ends: "My rating: 4 star".
 */
final class StarWords implements Notation {
    private static final Pattern PATTERN = Pattern.compile(
            "(?<!out\\sof\\s)(" + Numbers.NUMBER + ")(?:\\s{1,2}(?:full\\s|solid\\s|shiny\\s)?(?:gold(?:en)?\\s)?"
                    + "(?:stars|(?<=1\\s|one\\s|½\\s)star|sterne|étoiles|estrellas|estrelas|stelle|sterren|gwiazdki|gwiazdek|звезды|звёзды|звезд|звёзд|stjärnor|stjerner)(?!\\p{L})"
                    + "|[\\s-]star(?=[\\s.!)]{0,3}$)|\\s?[★⭐]\\uFE0F?(?![\\s\\uFE0F]?[★⭐☆]))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern EAST_ASIAN = Pattern.compile("(?:星|별)\\s?([1-5](?:\\.5)?)\\s?(?:つ|個|颗|顆|개)");

    /** What may stand between the number and its stars: "four solid gold stars". */
    static final List<String> PRAISE = List.of("full", "solid", "shiny", "gold", "golden");

    static final Set<String> NAMES = Set.of(
            "star",
            "stars",
            "sterne",
            "étoiles",
            "estrellas",
            "estrelas",
            "stelle",
            "sterren",
            "gwiazdki",
            "gwiazdek",
            "звезды",
            "звёзды",
            "звезд",
            "звёзд",
            "stjärnor",
            "stjerner");

    @Override
    public Sign sign() {
        return Sign.STAR_WORD;
    }

    @Override
    public List<Match> find(String line) {
        List<Match> found = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(line);
        for (int from = 0; Numbers.find(matcher, line, from); from = matcher.end()) {
            add(matcher, found);
        }
        Matcher eastAsian = EAST_ASIAN.matcher(line);
        while (eastAsian.find()) {
            add(eastAsian, found);
        }
        return found;
    }

    private static void add(Matcher matcher, List<Match> found) {
        Numbers.value(matcher.group(1)).stream()
                .mapToObj(value -> Numbers.rating(value, 5, matcher.group()))
                .flatMap(Optional::stream)
                .forEach(stars -> found.add(new Match(stars, matcher.start(), matcher.end(), Match.Sure.NUMBER)));
    }
}
