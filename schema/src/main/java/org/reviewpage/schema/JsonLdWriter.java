// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.List;
import org.reviewpage.core.Review;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes reviews as schema.org JSON-LD. */
public final class JsonLdWriter {
    private static final JsonLdWriter STANDARD = new JsonLdWriter();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonLdWriter() {}

    /** The writer. */
    public static JsonLdWriter standard() {
        return STANDARD;
    }

    /** The review as a node object with its {@code @context}. */
    public ObjectNode toNode(Review review) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("@context", "https://schema.org");
        node.put("@type", "Review");
        review.title().ifPresent(title -> node.put("name", title));
        review.body().ifPresent(body -> node.put("reviewBody", body));
        return node;
    }

    /** The review as JSON-LD. */
    public String write(Review review) {
        return toNode(review).toString();
    }

    /** The reviews as JSON-LD. */
    public String write(List<Review> reviews) {
        return reviews.stream().map(this::toNode).toList().toString();
    }
}
