// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells reviews and ratings from other things, and what they are about. */
final class Reviews {
    /** Types below Review that have results and rules of their own. */
    private static final List<String> OTHERS = List.of("ClaimReview", "MediaReview", "EmployerReview");

    private static final Set<String> NESTING = Set.of("review", "reviews", "aggregateRating");

    private Reviews() {}

    /** Whether it is a review of something, and no part of another review such as the rating of one aspect. */
    static boolean isReview(Place place) {
        boolean part = place.parent().filter(parent -> parent.isA("Review")).isPresent()
                && place.property().equals("associatedReview");
        return isOpinion(place) && !part;
    }

    /** Whether it is a review, or a part of one. */
    static boolean isOpinion(Place place) {
        return place.isA("Review") && OTHERS.stream().noneMatch(place::isA);
    }

    /** What it is about by its own word. */
    static Optional<Place> stated(Place review) {
        return review.things("itemReviewed").stream().findFirst();
    }

    /** What it is nested in, or what refers to it as its review. */
    static Optional<Place> nesting(Place review) {
        Optional<Place> parent = review.parent().filter(thing -> NESTING.contains(review.property()));
        return parent.or(() -> review.id().stream()
                .flatMap(id -> NESTING.stream().sorted().flatMap(name -> review.data().referrers(id, name).stream()))
                .findFirst());
    }

    /** What it is about. */
    static Optional<Place> item(Place review) {
        return stated(review).or(() -> nesting(review));
    }

    /** Everything that a property of these names leads to. */
    static Stream<Place> parties(Place review, String... properties) {
        return Stream.of(properties).flatMap(name -> review.things(name).stream());
    }
}
