// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewpage.core.Party;
import org.reviewpage.core.Review;
import org.reviewpage.schema.ReviewMapper;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;

/** What the model has of the reviews in typed nodes, as nodes again, so that they are compared like others. */
final class Reviews {
    private Reviews() {}

    static List<TypedNode> in(List<TypedNode> nodes) {
        return ReviewMapper.reviews(nodes).stream().map(Reviews::facts).toList();
    }

    private static TypedNode facts(Review review) {
        Map<String, List<TypedValue>> facts = new LinkedHashMap<>();
        put(facts, "title", review.title());
        put(
                facts,
                "reviewers",
                Optional.of(review.reviewers().stream().map(Party::name).toList()));
        put(facts, "datePublished", review.datePublished());
        put(facts, "rating", review.rating());
        put(facts, "body", review.body());
        put(facts, "pros", Optional.of(review.pros()));
        put(facts, "cons", Optional.of(review.cons()));
        put(facts, "item", review.item().name());
        put(facts, "type", Optional.of(review.item().type()));
        return new TypedNode(List.of("Review"), Optional.empty(), facts);
    }

    private static void put(Map<String, List<TypedValue>> facts, String name, Optional<?> value) {
        value.ifPresent(said -> facts.put(name, List.of(new TypedValue.Literal(said.toString()))));
    }
}
