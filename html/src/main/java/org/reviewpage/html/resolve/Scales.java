// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.reviewpage.core.Rating;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Field;

/**
 * Brings ratings for machines to the scale that the page shows to people.
 *
 * <p>Themes for WordPress keep every rating in percent and write {@code ratingValue 85, bestRating 100} beside "8.5/10";
 * others leave the scale out, or state one that never changes: {@code 4} of {@code 100} beside ★★★★☆. What is shown as
 * written has the scale that the reviewer means. A rating that agrees with none shown stays as it is.
 */
final class Scales {
    private static final double NEAR = 0.0005;
    private static final double SURE_ENOUGH = 0.6;
    private static final double PERCENT = 100;

    private Scales() {}

    /** The candidates, each hidden rating as the page shows it. */
    static List<Candidate<?>> asShown(List<Candidate<?>> candidates) {
        List<Rating> shown = new ArrayList<>();
        for (Candidate<?> candidate : candidates) {
            if (candidate.field() == Field.RATING && candidate.confidence() >= SURE_ENOUGH) {
                Rating rating = (Rating) candidate.value();
                if (isShown(rating) && rating.best().isPresent()) {
                    shown.add(rating);
                }
            }
        }
        if (shown.isEmpty()) {
            return candidates;
        }
        List<Candidate<?>> all = new ArrayList<>(candidates);
        all.replaceAll(candidate -> candidate.field() == Field.RATING ? asShown(candidate, shown) : candidate);
        return all;
    }

    private static Candidate<?> asShown(Candidate<?> candidate, List<Rating> shown) {
        return Optional.of((Rating) candidate.value())
                .filter(rating -> !isShown(rating))
                .flatMap(hidden -> asShown(hidden, shown))
                .<Candidate<?>>map(
                        rating -> new Candidate<>(Field.RATING, rating, candidate.source(), candidate.confidence()))
                .orElse(candidate);
    }

    /** The same number on the same scale goes before the same share: 2 of 1..5 is a quarter, and so is the grade D. */
    private static Optional<Rating> asShown(Rating hidden, List<Rating> shown) {
        return first(
                        shown,
                        other -> isSameNumber(hidden, other) && hidden.best().equals(other.best()))
                .or(() -> first(shown, other -> isSameShare(hidden, other)))
                .or(() -> first(shown, other -> isSameNumber(hidden, other)));
    }

    private static Optional<Rating> first(List<Rating> ratings, Predicate<Rating> wanted) {
        return ratings.stream().filter(wanted).findFirst();
    }

    private static boolean isSameNumber(Rating hidden, Rating shown) {
        return near(hidden.value(), shown.value()) && shown.value() > 0;
    }

    private static boolean isShown(Rating rating) {
        return rating.asWritten().isPresent();
    }

    /** Whether both are the same share of their scales; a number above 5 without a scale is a percentage. */
    private static boolean isSameShare(Rating hidden, Rating shown) {
        boolean percent = hidden.best().isEmpty() && hidden.value() > 5 && hidden.value() <= PERCENT;
        Optional<Double> share = percent ? Optional.of(hidden.value() / PERCENT) : hidden.normalized();
        return share.isPresent()
                && shown.normalized().filter(other -> near(share.get(), other)).isPresent();
    }

    private static boolean near(double one, double two) {
        return Math.abs(one - two) < NEAR;
    }
}
