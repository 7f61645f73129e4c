// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reviews taken apart into a graph: the page, the review, its item, its authors and its publisher are nodes of their own,
 * linked by {@code @id}. Who is named twice is one node. A link repeats type and name, for readers that follow none; the
 * one to a review does not, since they would take it for a second review.
 */
final class PageGraph {
    private static final List<String> COMMON =
            List.of("name", "datePublished", "dateModified", "inLanguage", "author", "publisher");

    private final Map<String, ObjectNode> pages = new LinkedHashMap<>();
    private final List<ObjectNode> nodes = new ArrayList<>();
    private final Map<ObjectNode, String> parties = new HashMap<>();

    private PageGraph() {}

    /** The nodes of the graph, pages first. */
    static List<ObjectNode> nodes(List<ObjectNode> reviews) {
        PageGraph graph = new PageGraph();
        for (int i = 0; i < reviews.size(); i++) {
            graph.add(reviews.get(i), i + 1);
        }
        List<ObjectNode> all = new ArrayList<>(graph.pages.values());
        all.addAll(graph.nodes);
        return all;
    }

    private void add(ObjectNode review, int number) {
        String page = review.path("url").asString("");
        if (!review.has("@id")) {
            review.put("@id", "#review-" + number);
        }
        String id = review.get("@id").asString();
        nodes.add(review);
        detach(review, "itemReviewed", id + "-item");
        for (String property : List.of("author", "publisher")) {
            party(review, property, page);
        }
        if (!page.isEmpty()) {
            page(review, page);
        }
    }

    /** A page of one review is what that review is; of several it only holds them. */
    private void page(ObjectNode review, String address) {
        ObjectNode page = pages.get(address);
        if (page == null) {
            page = JsonLdPieces.node("WebPage").put("@id", address + "#webpage").put("url", address);
            for (String property : COMMON) {
                if (review.has(property)) {
                    page.set(property, review.get(property).deepCopy());
                }
            }
            pages.put(address, page);
        } else {
            page.remove(COMMON);
        }
        JsonLdPieces.add(
                page, "mainEntity", JsonNodeFactory.instance.objectNode().set("@id", review.get("@id")));
    }

    private void detach(ObjectNode node, String property, String id) {
        if (node.get(property) instanceof ObjectNode part) {
            ObjectNode own = JsonNodeFactory.instance.objectNode().put("@id", id);
            nodes.add(own.<ObjectNode>setAll(part));
            node.set(property, link(part, id));
        }
    }

    private void party(ObjectNode review, String property, String page) {
        JsonNode stated = review.get(property);
        if (stated instanceof ArrayNode several) {
            for (int i = 0; i < several.size(); i++) {
                ObjectNode party = (ObjectNode) several.get(i);
                several.set(i, link(party, id(party, page)));
            }
        } else if (stated instanceof ObjectNode one) {
            review.set(property, link(one, id(one, page)));
        }
    }

    private String id(ObjectNode party, String page) {
        String known = parties.get(party);
        if (known != null) {
            return known;
        }
        String kind = party.get("@type").asString().toLowerCase(Locale.ROOT);
        String id = page + "#" + kind + "-" + (parties.size() + 1);
        parties.put(party, id);
        nodes.add(JsonNodeFactory.instance.objectNode().put("@id", id).<ObjectNode>setAll(party));
        return id;
    }

    private static ObjectNode link(ObjectNode to, String id) {
        ObjectNode link = JsonLdPieces.node(to.get("@type").asString()).put("@id", id);
        return to.has("name") ? link.set("name", to.get("name")) : link;
    }
}
