// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** AG-ITEM and its kin: ratings of many people in one. */
final class AggregateRules implements Subject {
    private static final List<String> COUNTS = List.of("ratingCount", "reviewCount");

    @Override
    public void check(Place place, Report report) {
        if (place.isA("AggregateRating")) {
            aggregate(place, report);
        }
        item(place, report);
    }

    private static void aggregate(Place rating, Report report) {
        if (Reviews.nesting(rating).isEmpty() && !rating.has("itemReviewed")) {
            report.add("AG-ITEM", rating.path("itemReviewed"));
        }
        if (COUNTS.stream().noneMatch(rating::has)) {
            report.add("AG-COUNT", rating.path("ratingCount"));
        }
        for (String count : COUNTS) {
            Optional<Double> number = rating.text(count).flatMap(StrictNumbers::of);
            if (rating.has(count)
                    && number.filter(n -> n > 0 && n == Math.rint(n)).isEmpty()) {
                report.add("AG-COUNT-POS", rating.path(count), count);
            } else if (number.filter(n -> n == 1).isPresent()) {
                report.add("AG-ONE", rating.path(count));
            }
        }
    }

    /** How many ratings and reviews a thing has, stated inside of it or referring to it. */
    private static void item(Place item, Report report) {
        long aggregates = count(item, "aggregateRating", "AggregateRating");
        long reviews = count(item, "review", "Review");
        if (aggregates > 1) {
            report.add("AG-MULTI", item.path("aggregateRating"));
        }
        if (reviews > 1 && aggregates == 0) {
            report.add("AG-MISSING", item.path("aggregateRating"));
        }
    }

    private static long count(Place item, String property, String type) {
        Stream<Place> inside = item.things(property).stream();
        Stream<Place> referring = item.id().stream().flatMap(id -> item.data().referrers(id, "itemReviewed").stream());
        return Stream.concat(inside, referring)
                .filter(place -> place.isA(type))
                .map(place -> place.id().orElse(place.path()))
                .distinct()
                .count();
    }
}
