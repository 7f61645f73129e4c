// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A verdict as a number on a scale: 3.5 of 0 to 5.
 *
 * @param value the number given
 * @param worst the lowest number that could have been given; 0 where only the best is stated, as "4 out of 5" is meant
 * @param best the highest number that could have been given, where known; absent for a bare "8.3"
 * @param asWritten the verdict as the page writes it: {@code "★★★½"}, {@code "B+"}, {@code "7/10"}
 */
public record Rating(double value, Optional<Double> worst, Optional<Double> best, Optional<String> asWritten) {
    private static final Pattern GRADE = Pattern.compile("[a-f][-+\u2013\u2212]?");

    /** How a verdict is written. */
    public enum Kind {
        /** Numbers: {@code 8.5/10}. */
        NUMBER,
        /** Stars as glyphs or in words: {@code ★★★½}, {@code 3.5 stars}. */
        STARS,
        /** A school grade: {@code B+}. Its value is on 0 to 100. */
        LETTER,
        /** A percentage: {@code 85%}. */
        PERCENT
    }

    /**
     * Checks that the numbers fit each other.
     *
     * @throws IllegalArgumentException if a number is not finite, the best is not above the worst, or the value lies
     *     outside of the scale
     */
    public Rating {
        Require.nonNull(worst, "worst");
        Require.nonNull(best, "best");
        asWritten = Require.text(asWritten, "a rating as written");
        double low = worst.orElse(Double.NEGATIVE_INFINITY);
        double high = best.orElse(Double.POSITIVE_INFINITY);
        boolean finite = Double.isFinite(value)
                && worst.map(Double::isFinite).orElse(true)
                && best.map(Double::isFinite).orElse(true);
        if (!finite || low >= high || value < low || value > high) {
            throw new IllegalArgumentException("a rating needs worst <= value <= best and worst < best, but has value "
                    + value + ", worst " + said(worst) + ", best " + said(best));
        }
        value = value + 0.0; // -0.0 and 0.0 are the same verdict
        if (worst.isEmpty() && value >= 0 && best.isPresent() && best.get() > 0) {
            worst = Optional.of(0.0);
        }
        worst = worst.map(number -> number + 0.0);
        best = best.map(number -> number + 0.0);
    }

    /** A rating on a scale of which both ends are known. */
    public static Rating of(double value, double worst, double best) {
        return new Rating(value, Optional.of(worst), Optional.of(best), Optional.empty());
    }

    /** A rating out of a best value: the scale begins at 0. */
    public static Rating outOf(double value, double best) {
        return new Rating(value, Optional.empty(), Optional.of(best), Optional.empty());
    }

    /** A number whose scale is not known. */
    public static Rating unscaled(double value) {
        return new Rating(value, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same rating, with the verdict as the page writes it. */
    public Rating as(String written) {
        return new Rating(value, worst, best, Optional.of(written));
    }

    /** How the verdict is written, as far as {@link #asWritten()} shows it. */
    public Kind kind() {
        String text = asWritten.orElse("").strip().toLowerCase(Locale.ROOT);
        if (text.endsWith("%")) {
            return Kind.PERCENT;
        }
        if (text.contains("star") || text.chars().anyMatch(c -> c == '★' || c == '☆' || c == '⭐' || c == '*')) {
            return Kind.STARS;
        }
        return GRADE.matcher(text).matches() ? Kind.LETTER : Kind.NUMBER;
    }

    /**
     * The rating on a scale of 0 to 1.
     *
     * @return 0 for the worst, 1 for the best; empty if the scale is not known
     */
    public Optional<Double> normalized() {
        return worst.flatMap(low -> best.map(high -> (value - low) / (high - low)));
    }

    private static String said(Optional<Double> end) {
        return end.map(String::valueOf).orElse("unknown");
    }
}
