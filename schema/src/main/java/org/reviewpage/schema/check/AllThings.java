// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reviewpage.schema.node.TypedNode;

/** All things in the data, each once, and what refers to them. */
final class AllThings {
    private static final int MAX_PLACES = 20_000;

    private final Map<String, TypedNode> byId = new HashMap<>();
    private final Map<String, List<Place>> referrers = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** The data of things that stand by themselves, by their paths. */
    AllThings(Map<String, TypedNode> roots) {
        roots.values().forEach(this::index);
        roots.values().forEach(root -> seen.add(name(root)));
        roots.forEach((path, root) -> visit(Place.root(this, root, path)));
    }

    /** Every thing, at the place where it is stated most prominently. */
    List<Place> places() {
        return places;
    }

    /** What has the thing of this id as a value of this property. */
    List<Place> referrers(String id, String property) {
        return referrers.getOrDefault(property + " " + id, List.of());
    }

    /** What a bare reference refers to; any other thing is itself. */
    TypedNode resolved(TypedNode node) {
        return node.properties().isEmpty() ? node.id().map(byId::get).orElse(node) : node;
    }

    private void index(TypedNode root) {
        root.id()
                .ifPresent(id -> byId.merge(
                        id,
                        root,
                        (one, two) -> two.properties().size() > one.properties().size() ? two : one));
    }

    private void visit(Place place) {
        boolean reference = place.node().properties().isEmpty() && place.id().isPresent();
        if (places.size() >= MAX_PLACES || reference) {
            return;
        }
        places.add(place);
        for (String property : place.node().properties().keySet()) {
            for (Place thing : place.things(property)) {
                thing.id()
                        .ifPresent(id -> referrers
                                .computeIfAbsent(property + " " + id, unseen -> new ArrayList<>())
                                .add(place));
                if (thing.id().isEmpty() || seen.add(name(thing.node()))) {
                    visit(thing);
                }
            }
        }
    }

    /** Different things may share an id by mistake, but hardly ever a type as well. */
    private static String name(TypedNode node) {
        return node.id().orElse("") + " " + node.types();
    }
}
