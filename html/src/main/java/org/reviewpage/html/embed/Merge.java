// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reviewpage.core.Review;
import org.reviewpage.html.embed.OwnThings.OwnReview;
import org.reviewpage.schema.JsonLdWriter;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.vocabulary.TypeTree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says of reviews what the page does not say itself, by the rules that {@link MarkupInserter} gives. */
final class Merge {
    private static final List<String> PARTIES = List.of("author", "publisher");

    /** What a thing has to be named by, also where it is described elsewhere. */
    private static final Set<String> ALWAYS = Set.of("name", "review");

    private final OwnThings own;

    Merge(OwnThings own) {
        this.own = own;
    }

    /** The nodes to insert. */
    List<ObjectNode> nodes(List<Review> reviews) {
        List<ObjectNode> nodes = new ArrayList<>();
        List<ObjectNode> written = JsonLdWriter.standard().toNodes(reviews);
        for (int i = 0; i < written.size(); i++) {
            ObjectNode node = written.get(i);
            Optional<OwnReview> same =
                    own.same(reviews.get(i)).filter(stated -> OwnThings.hasId(stated.node()) || says(stated, node));
            same.ifPresentOrElse(stated -> nodes.addAll(missing(stated, node)), () -> nodes.add(referring(node)));
        }
        return nodes;
    }

    /** Whether a review has what stars need, as far as it is known. */
    private static boolean says(OwnReview stated, ObjectNode node) {
        return List.of("reviewRating", "author").stream()
                .allMatch(name -> !node.has(name) || !stated.node().values(name).isEmpty());
    }

    /** What a review of the page and its item lack. */
    private static List<ObjectNode> missing(OwnReview stated, ObjectNode node) {
        List<ObjectNode> nodes = new ArrayList<>();
        ObjectNode review = node.deepCopy();
        if (stated.item().isPresent()) {
            review.remove("itemReviewed");
        }
        missing(stated.node(), review).ifPresent(nodes::add);
        if (stated.item().isPresent() && node.get("itemReviewed") instanceof ObjectNode described) {
            ObjectNode item = described.deepCopy();
            item.remove("review");
            item.remove("name");
            missing(stated.item().get(), item).ifPresent(nodes::add);
        }
        return nodes;
    }

    private static Optional<ObjectNode> missing(TypedNode stated, ObjectNode node) {
        node.remove(stated.properties().keySet());
        boolean more = node.propertyNames().stream().anyMatch(name -> !name.startsWith("@"));
        return more && OwnThings.hasId(stated) ? Optional.of(identified(node, stated)) : Optional.empty();
    }

    /** A review with references to what the page describes. */
    private ObjectNode referring(ObjectNode review) {
        ObjectNode node = review.deepCopy();
        PARTIES.forEach(name -> refer(node, name));
        refer(node, "itemReviewed");
        own.page().ifPresent(page -> {
            ObjectNode reference = node.objectNode();
            page.types().stream().findFirst().ifPresent(type -> reference.put("@type", type));
            node.set("isPartOf", reference.put("@id", page.id().orElseThrow()));
        });
        return node;
    }

    private void refer(ObjectNode node, String property) {
        JsonNode value = node.get(property);
        if (value != null && value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                ((ArrayNode) value).set(i, referring(value.get(i)));
            }
        } else if (value != null) {
            node.set(property, referring(value));
        }
    }

    /** The thing by the id that the page has for it, without what is stated there. */
    private JsonNode referring(JsonNode thing) {
        String name = thing.path("name").asString("");
        String type = thing.path("@type").asString("Thing");
        Optional<TypedNode> stated = name.isEmpty() ? Optional.empty() : own.named(name, type);
        if (stated.isEmpty()) {
            return thing;
        }
        ObjectNode rest = (ObjectNode) thing.deepCopy();
        stated.get().properties().keySet().stream()
                .filter(property -> !ALWAYS.contains(property))
                .forEach(rest::remove);
        stated.get().types().stream()
                .filter(precise -> TypeTree.isA(precise, type))
                .findFirst()
                .ifPresent(precise -> rest.put("@type", precise));
        return identified(rest, stated.get());
    }

    /** The node with the id of a thing of the page, which stands behind its type. */
    private static ObjectNode identified(ObjectNode node, TypedNode thing) {
        ObjectNode identified = node.objectNode();
        for (String keyword : List.of("@context", "@type")) {
            if (node.has(keyword)) {
                identified.set(keyword, node.get(keyword));
            }
        }
        identified.put("@id", thing.id().orElseThrow());
        node.properties().forEach(entry -> identified.putIfAbsent(entry.getKey(), entry.getValue()));
        return identified;
    }
}
