// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.reviewpage.core.Review;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes reviews as schema.org JSON-LD.
 *
 * <p>The same reviews give the same text, indented by two blanks and with LF line ends. Facts that a review does not
 * state are left out. The characters {@code < > &}, U+2028 and U+2029 are escaped as {@code \\uXXXX}, so that no value
 * can end a {@code script} element. {@link JsonLdReader} reads the same reviews back.
 */
public final class JsonLdWriter {
    private static final JsonLdWriter STANDARD = new JsonLdWriter(false);
    private static final JsonLdWriter GRAPH = new JsonLdWriter(true);
    private static final String CONTEXT = "https://schema.org";

    private final boolean graph;

    private JsonLdWriter(boolean graph) {
        this.graph = graph;
    }

    /** The writer. */
    public static JsonLdWriter standard() {
        return STANDARD;
    }

    /**
     * A writer of page graphs: the {@code WebPage}, the reviews, their items, authors and publisher are nodes of one
     * {@code @graph}, linked by {@code @id}.
     */
    public static JsonLdWriter graph() {
        return GRAPH;
    }

    /** The review as a node object with its {@code @context}; its text is not yet safe in a {@code script} element. */
    public ObjectNode toNode(Review review) {
        return toNodes(List.of(Objects.requireNonNull(review, "review must not be null")))
                .get(0);
    }

    /** Each review as with {@link #toNode}; reviews of one page have an {@code @id} each. */
    public List<ObjectNode> toNodes(List<Review> reviews) {
        List<ObjectNode> nodes = new ArrayList<>();
        Map<String, Integer> perPage = new HashMap<>();
        for (Review review : Objects.requireNonNull(reviews, "reviews must not be null")) {
            int count = perPage.merge(review.url().orElse(""), 1, Integer::sum);
            String fragment = count == 1 ? "review" : "review-" + count;
            ObjectNode node = context();
            ReviewJson.write(review, fragment, node);
            nodes.add(node);
        }
        return nodes;
    }

    /** The review as JSON-LD. */
    public String write(Review review) {
        return write(List.of(Objects.requireNonNull(review, "review must not be null")));
    }

    /** The reviews as JSON-LD: one as itself, none or several as a {@code @graph}. */
    public String write(List<Review> reviews) {
        return writeNodes(toNodes(reviews));
    }

    /** Nodes as {@link #toNodes} gives them, perhaps changed since: one as itself, none or several as a {@code @graph}. */
    public String writeNodes(List<ObjectNode> nodes) {
        ObjectNode document = context();
        if (Objects.requireNonNull(nodes, "nodes must not be null").size() == 1 && !graph) {
            document.setAll(nodes.get(0));
        } else {
            List<ObjectNode> plain = nodes.stream()
                    .map(node -> node.deepCopy().without("@context"))
                    .toList();
            document.putArray("@graph").addAll(graph ? PageGraph.nodes(plain) : plain);
        }
        return JsonLdPieces.print(document);
    }

    /** The review as an HTML {@code script} element. */
    public String writeScript(Review review) {
        return script(write(review));
    }

    /** The reviews as an HTML {@code script} element. */
    public String writeScript(List<Review> reviews) {
        return script(write(reviews));
    }

    private static ObjectNode context() {
        return JsonNodeFactory.instance.objectNode().put("@context", CONTEXT);
    }

    private static String script(String json) {
        return "<script type=\"application/ld+json\">\n" + json + "\n</script>";
    }
}
