// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.core.Rating;

/**
 * Ratings in the names of files and classes: {@code star-rating-4.png}, {@code 4-5-stars.gif}, {@code stars-45}, {@code
 * three_and_a_half_stars.jpg}, {@code rated-8}.
 *
 * <p>A name must say that it is about a rating. {@code rated-8} counts half stars, as film diaries do.
 */
public final class RatingName {
    private static final int MAX_NAME = 80;

    private static final Pattern ABOUT = Pattern.compile(
            "(?:^|[^a-z])(?:(?:one|two|three|four|five)?stars?(?![-_ ]?(?:wars|trek|gate|fox|craft))|ratings?|rated|score|stelle|sterne|etoiles?|estrellas?|estrelas?|note|nota|ocena)(?![a-z])");

    private static final String WORD = "zero|one|two|three|four|five";
    private static final Pattern OUT_OF =
            Pattern.compile("(?<![\\d.])(\\d{1,2}(?:[._]\\d)?)[-_ ]?(?:out[-_ ]?of|of|/)[-_ ]?(5|10|100|4)(?!\\d)");
    private static final Pattern RATED = Pattern.compile("(?:^|\\s)rated-(\\d{1,2})(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![a-z0-9])(?:stars?|ratings?|score|r|p|stelle|sterne|etoiles?|estrellas?|estrelas?|note|nota|ocena)?[-_ ]?"
                    + "(?:(\\d)[-_. ]?(5|0|half|and[-_ ]?a[-_ ]?half|1[-_]2)?|(" + WORD
                    + ")([-_ ]?(?:and[-_ ]?a[-_ ]?)?half)?)"
                    + "[-_ ]?(?:stars?|stelle|sterne|etoiles?|estrellas?|estrelas?|rating)?(?![a-z0-9])");

    private static final Map<String, Integer> WORDS =
            Map.of("zero", 0, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5);

    private RatingName() {}

    /** The rating out of five, or of the scale that is named, that a name tells. */
    public static Optional<Rating> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace("%20", " ");
        if (lower.length() > MAX_NAME
                || !ABOUT.matcher(lower.replaceAll("\\d", "-")).find()) {
            return Optional.empty();
        }
        Matcher outOf = OUT_OF.matcher(lower);
        if (outOf.find()) {
            return rating(Double.parseDouble(outOf.group(1).replace('_', '.')), Double.parseDouble(outOf.group(2)));
        }
        Matcher rated = RATED.matcher(lower);
        if (rated.find()) {
            return rating(Double.parseDouble(rated.group(1)), 10);
        }
        List<Double> values = NUMBER.matcher(lower)
                .results()
                .map(found -> found.group(1) != null
                        ? Double.parseDouble(found.group(1)) + part(found.group(2))
                        : WORDS.getOrDefault(found.group(3), 9) + part(found.group(4)))
                .toList();
        return values.size() == 1 ? rating(values.get(0), 5) : Optional.empty();
    }

    private static double part(String written) {
        return written == null || written.equals("0") ? 0 : 0.5;
    }

    private static Optional<Rating> rating(double value, double best) {
        return value <= best ? Optional.of(Rating.outOf(value, best)) : Optional.empty();
    }
}
