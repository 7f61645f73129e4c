// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reviewpage.schema.node.TypedNode;

/** Finds the reviews in a forest of nodes, each once. */
final class ReviewFinder {

    private static final int MAX_DEPTH = 100;
    private static final Set<String> TYPES =
            Set.of("Review", "CriticReview", "UserReview", "ReviewNewsArticle", "Recommendation");

    private final Set<String> rootIds = new HashSet<>();
    private final Set<String> nestedIds = new HashSet<>();
    private final Map<String, TypedNode> parents = new HashMap<>();
    private final List<Found> found = new ArrayList<>();

    /** A review, and the thing in whose {@code review} it stands. */
    record Found(TypedNode review, Optional<TypedNode> parent) {}

    private ReviewFinder() {}

    static boolean isReview(TypedNode node) {
        return node.types().stream().anyMatch(TYPES::contains);
    }

    static List<Found> find(List<TypedNode> roots) {
        ReviewFinder finder = new ReviewFinder();
        roots.stream().filter(ReviewFinder::isReview).forEach(root -> root.id().ifPresent(finder.rootIds::add));
        for (TypedNode root : roots) {
            if (isReview(root)) {
                finder.add(new Found(root, Optional.empty()));
            } else {
                finder.visit(root, 0);
            }
        }
        return finder.found.stream().map(finder::withParent).toList();
    }

    /** A review that stands alone may be referred to by its item. */
    private Found withParent(Found one) {
        return one.parent().isPresent()
                ? one
                : new Found(one.review(), one.review().id().map(parents::get));
    }

    private void visit(TypedNode node, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        for (String property : node.properties().keySet()) {
            boolean ofNode = property.equals("review") || property.equals("reviews");
            for (TypedNode child : node.nodes(property)) {
                if (isReview(child)) {
                    nested(child, ofNode ? Optional.of(node) : Optional.empty());
                } else {
                    visit(child, depth + 1);
                }
            }
        }
    }

    private void nested(TypedNode review, Optional<TypedNode> parent) {
        Optional<String> id = review.id();
        id.ifPresent(name -> parent.ifPresent(thing -> parents.putIfAbsent(name, thing)));
        boolean known = id.isPresent() && (rootIds.contains(id.get()) || !nestedIds.add(id.get()));
        if (!known) {
            add(new Found(review, parent));
        }
    }

    private void add(Found one) {
        if (!one.review().properties().isEmpty()) {
            found.add(one);
        }
    }
}
