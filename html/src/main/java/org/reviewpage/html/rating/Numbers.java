// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reviewpage.core.Rating;
import org.reviewpage.html.words.Glossary;

/** Small numbers as people write them: {@code 8.5}, {@code 7,5}, {@code 3½}, {@code 3 1/2}, "three and a half". */
final class Numbers {
    private static final List<List<String>> WORDS = List.of(
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
            List.of("null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"),
            List.of("zéro", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
            List.of("cero", "una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"),
            List.of("zero", "uma", "duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez"),
            List.of("zero", "una", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci"),
            List.of("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"));

    private static final Map<Character, Double> FRACTIONS = Map.of('¼', 0.25, '½', 0.5, '¾', 0.75);

    /** The numbers in words of all languages. */
    static final Set<String> ALL_WORDS = WORDS.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    /** "three and a half", "trois et demie" */
    static final List<String> HALVES = List.of("half", "demie", "media", "meia", "mezza", "mezzo");

    private static final Glossary<String> IN_WORDS = Glossary.of(ALL_WORDS);

    private static final String WORD =
            String.join("|", WORDS.stream().flatMap(List::stream).distinct().toList());

    /** Matches a number anywhere. */
    static final String BARE = "(?:\\d{1,3}(?:[.,]\\d{1,2})?(?:\\s?[¼½¾]|[\\s-]1[/⁄]2(?!\\d))?|½|(?:" + WORD
            + ")(?:(?:\\sand\\sa|\\set|\\sy|\\se)\\s(?:" + String.join("|", HALVES)
            + "))?(?!\\p{L}))";

    /**
     * Matches a number that does not begin within another one, a date, a price or a word, nor ends a range: "1-5". Behind
     * a colon a hyphen is a minus, "Score: -1"; elsewhere it may be a dash, "Rating -8/10".
     */
    static final String NUMBER = "(?<![\\d\\p{L}.,/⁄:$€£#−]|\\d[-–]|[:：=]\\s?-|\\d\\sto\\s)" + BARE;

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");

    private Numbers() {}

    /** The next match, at or behind a place, of a pattern that begins with {@link #NUMBER}. */
    static boolean find(Matcher matcher, String text, int from) {
        matcher.useTransparentBounds(true);
        int end;
        for (int at = from; at < text.length(); at = end) {
            char c = text.charAt(at);
            end = at + 1;
            boolean begins = isDigit(c) || c == '½';
            if (isDigit(c)) {
                while (end < text.length() && isDigit(text.charAt(end))) {
                    end++;
                }
            } else if (Character.isLetter(c)) {
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                begins = IN_WORDS.at(text, at, end) != null;
            }
            if (begins && matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The value of what {@link #NUMBER} matched. */
    static OptionalDouble value(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        Matcher digits = DIGITS.matcher(text);
        double value = 0;
        if (digits.lookingAt()) {
            value = Double.parseDouble(digits.group().replace(',', '.'));
        } else if (!text.isEmpty() && !FRACTIONS.containsKey(text.charAt(0))) {
            int word = word(text);
            if (word < 0) {
                return OptionalDouble.empty();
            }
            value = word;
        }
        return OptionalDouble.of(value + fraction(text));
    }

    private static double fraction(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        boolean half = text.indexOf(' ') > 0 || text.indexOf('-') > 0; // "3 1/2", "three and a half"; not "3 ½"
        return FRACTIONS.getOrDefault(text.charAt(text.length() - 1), half ? 0.5 : 0.0);
    }

    private static int word(String text) {
        String first = text.split("\\s", 2)[0];
        return WORDS.stream()
                .mapToInt(words -> words.indexOf(first))
                .filter(value -> value >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** A rating out of a best value, if the numbers fit each other. */
    static Optional<Rating> rating(double value, double best, String written) {
        return value >= 0 && value <= best && best > 0
                ? Optional.of(Rating.outOf(value, best).as(written.strip()))
                : Optional.empty();
    }
}
