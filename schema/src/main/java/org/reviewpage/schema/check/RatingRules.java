// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** RT-VALUE and its kin: the scale of a review's rating and of an aggregate rating; hotels and films have other ones. */
final class RatingRules implements Subject {
    /** The scale where none is stated. */
    private static final double DEFAULT_WORST = 1;

    private static final double DEFAULT_BEST = 5;

    /** {@code "6 / 10"} and {@code "60%"} bring a scale of their own. */
    private static final Pattern SHARE =
            Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{0,9})? {0,3}(?:%|/ {0,3}[0-9]{1,9}(?:\\.[0-9]{0,9})?)");

    @Override
    public void check(Place place, Report report) {
        if (place.isA("AggregateRating")) {
            rating(place, report);
        } else if (Reviews.isOpinion(place)) {
            place.things("reviewRating").stream()
                    .filter(thing -> thing.isA("Rating"))
                    .forEach(thing -> rating(thing, report));
        }
    }

    private static void rating(Place rating, Report report) {
        Optional<String> written = rating.text("ratingValue");
        if (written.isEmpty()) {
            report.add(rating.isA("AggregateRating") ? "AG-VALUE" : "RT-VALUE", rating.path("ratingValue"));
        }
        Optional<Double> value = written.flatMap(StrictNumbers::of);
        boolean share = written.filter(text -> SHARE.matcher(text).matches()).isPresent();
        if (written.isPresent() && value.isEmpty() && !share) {
            report.add("RT-FORMAT", rating.path("ratingValue"), "ratingValue");
        }
        Optional<Double> best = bound(rating, "bestRating", report);
        Optional<Double> worst = bound(rating, "worstRating", report);
        value.ifPresent(number -> range(rating, number, worst, best, report));
        if (!share && written.isPresent()) {
            boolean usual = value.filter(number -> number >= DEFAULT_WORST && number <= DEFAULT_BEST)
                    .isPresent();
            missing(rating, "bestRating", "RT-BEST", usual, report);
            missing(rating, "worstRating", "RT-WORST", usual && best.orElse(DEFAULT_BEST) == DEFAULT_BEST, report);
        }
    }

    private static Optional<Double> bound(Place rating, String name, Report report) {
        Optional<String> written = rating.text(name);
        Optional<Double> bound = written.flatMap(StrictNumbers::of);
        if (written.isPresent() && bound.isEmpty()) {
            report.add("RT-BEST-NUMBER", rating.path(name), name);
        }
        return bound;
    }

    private static void range(
            Place rating, double value, Optional<Double> worst, Optional<Double> best, Report report) {
        double least = worst.orElse(DEFAULT_WORST);
        double most = best.orElse(DEFAULT_BEST);
        if (worst.isEmpty() && value >= 0 && value < DEFAULT_WORST) {
            // by the documentation a scale begins at 1, by the test tool at 0
            report.add(Level.WARNING, "RT-RANGE", rating.path("ratingValue"));
        } else if (value < least || value > most) {
            report.add("RT-RANGE", rating.path("ratingValue"));
        }
        boolean unstated = best.isEmpty() && (value > DEFAULT_BEST || least != DEFAULT_WORST);
        if (most <= least || unstated) {
            report.add("RT-SCALE", rating.path("bestRating"));
        }
    }

    private static void missing(Place rating, String name, String rule, boolean usual, Report report) {
        if (!rating.has(name)) {
            report.add(usual ? Level.INFO : Level.WARNING, rule, rating.path(name));
        }
    }
}
