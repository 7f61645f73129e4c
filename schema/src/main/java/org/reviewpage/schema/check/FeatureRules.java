// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.util.List;

/**
 * MV-REQ, SA-REQ, EV-REQ: what films in a list, apps and events need for a result of their own. A review of one has its
 * stars without.
 */
final class FeatureRules implements Subject {
    @Override
    public void check(Place place, Report report) {
        if (place.isA("ItemList")) {
            for (Place entry : place.things("itemListElement")) {
                film(entry, report);
                entry.things("item").forEach(item -> film(item, report));
            }
        }
        if (place.property().equals("itemReviewed")) {
            return;
        }
        if (place.isA("SoftwareApplication") && !place.isA("Game")) {
            require(place, "SA-REQ", List.of("name", "offers"), report);
            if (!place.has("aggregateRating") && !place.has("review")) {
                report.add("SA-REQ", place.path("review"), "review");
            }
        }
        if (place.isA("Event")) {
            require(place, "EV-REQ", List.of("name", "startDate", "location"), report);
            place.things("location").forEach(location -> require(location, "EV-REQ", List.of("address"), report));
        }
    }

    private static void film(Place entry, Report report) {
        if (entry.isA("Movie")) {
            require(entry, "MV-REQ", List.of("name", "image"), report);
        }
    }

    private static void require(Place place, String rule, List<String> names, Report report) {
        names.stream().filter(name -> !place.has(name)).forEach(name -> report.add(rule, place.path(name), name));
    }
}
