// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** RV-ITEM-TYPE and its kin: what a review or an aggregate rating is about. */
final class ItemRules implements Subject {
    /** What can have stars, with all types below. */
    private static final List<String> REVIEWABLE = List.of(
            "Book",
            "Course",
            "CreativeWorkSeason",
            "CreativeWorkSeries",
            "Episode",
            "Event",
            "Game",
            "HowTo",
            "LocalBusiness",
            "MediaObject",
            "Movie",
            "MusicPlaylist",
            "MusicRecording",
            "Organization",
            "Product",
            "Recipe",
            "SoftwareApplication");

    /** Types that say little where there are many below. */
    private static final Set<String> GENERAL =
            Set.of("CreativeWorkSeries", "Event", "LocalBusiness", "MediaObject", "Organization");

    private static final List<String> LISTS = List.of("ItemList", "Collection", "CollectionPage", "SearchResultsPage");

    @Override
    public void check(Place place, Report report) {
        boolean aggregate = place.isA("AggregateRating");
        if (!aggregate && !Reviews.isReview(place)) {
            return;
        }
        Reviews.stated(place).ifPresent(item -> item(item, "itemReviewed", aggregate, report));
        for (Place.Value value : place.values("itemReviewed")) {
            if (value.text().isPresent()) {
                report.add(aggregate ? "AG-ITEM-TYPE" : "RV-ITEM-TYPE", value.path(), "itemReviewed");
            }
        }
        if (!place.has("itemReviewed")) {
            Reviews.nesting(place).ifPresent(item -> item(item, "<parent_node>", aggregate, report));
        }
        if (!aggregate) {
            Reviews.item(place)
                    .filter(item -> item.isA("Organization"))
                    .ifPresent(item ->
                            report.add(isOwn(item, place) ? "SELF" : "LOCAL-EDITOR", item.path(), "itemReviewed"));
        }
    }

    private static void item(Place item, String field, boolean aggregate, Report report) {
        if (LISTS.stream().anyMatch(item::isA)) {
            report.add("IT-LIST", item.path());
        }
        if (REVIEWABLE.stream().noneMatch(item::isA)) {
            report.add(aggregate ? "AG-ITEM-TYPE" : "RV-ITEM-TYPE", item.path(), field);
        } else if (GENERAL.containsAll(item.node().types())) {
            report.add("GEN-SPECIFIC", item.path());
        }
        if (!item.has("name")) {
            report.add(aggregate ? "AG-NAME" : "RV-ITEM-NAME", item.path("name"));
        }
    }

    /** Whether who publishes or writes the review is what it is about. */
    private static boolean isOwn(Place item, Place review) {
        return Reviews.parties(review, "publisher", "author")
                .anyMatch(party -> same(item.id(), party.id())
                        || same(key(item.text("name")), key(party.text("name")))
                        || addresses(item).anyMatch(addresses(party).toList()::contains));
    }

    private static boolean same(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }

    private static Optional<String> key(Optional<String> name) {
        return name.map(text -> text.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> addresses(Place party) {
        return party.text("url").stream().map(ItemRules::host).filter(Objects::nonNull);
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? address : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
