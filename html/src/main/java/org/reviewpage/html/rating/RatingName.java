// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.core.Rating;
import org.reviewpage.html.words.Glossary;

/**
 * Ratings in the names of files and classes: {@code star-rating-4.png}, {@code 4-5-stars.gif}, {@code stars-45}, {@code
 * three_and_a_half_stars.jpg}, {@code rated-8}.
 *
 * <p>A name must say that it is about a rating. {@code rated-8} counts half stars, as film diaries do.
 */
public final class RatingName {
    private static final int MAX_NAME = 80;

    /** The words that tell of a rating, and whether they are the English stars. */
    private static final Glossary<Boolean> ABOUT = about();

    private static final Pattern NO_RATING = Pattern.compile("[-_ \\d]?(?:wars|trek|gate|fox|craft)");

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
        if (lower.length() > MAX_NAME || !isAbout(lower)) {
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

    private static Glossary<Boolean> about() {
        Map<String, Boolean> words = new HashMap<>();
        for (String word : List.of(
                "rating",
                "ratings",
                "rated",
                "score",
                "stelle",
                "sterne",
                "etoile",
                "etoiles",
                "estrella",
                "estrellas",
                "estrela",
                "estrelas",
                "note",
                "nota",
                "ocena")) {
            words.put(word, false);
        }
        for (String number : List.of("", "one", "two", "three", "four", "five")) {
            words.put(number + "star", true);
            words.put(number + "stars", true);
        }
        return new Glossary<>(words);
    }

    private static boolean isAbout(String name) {
        int end;
        for (int start = 0; start < name.length(); start = end + 1) {
            end = start;
            while (end < name.length() && name.charAt(end) >= 'a' && name.charAt(end) <= 'z') {
                end++;
            }
            Boolean isStars = ABOUT.at(name, start, end);
            if (isStars != null
                    && !(isStars
                            && NO_RATING
                                    .matcher(name)
                                    .region(end, name.length())
                                    .lookingAt())) {
                return true;
            }
        }
        return false;
    }

    private static double part(String written) {
        return written == null || written.equals("0") ? 0 : 0.5;
    }

    private static Optional<Rating> rating(double value, double best) {
        return value <= best ? Optional.of(Rating.outOf(value, best)) : Optional.empty();
    }
}
