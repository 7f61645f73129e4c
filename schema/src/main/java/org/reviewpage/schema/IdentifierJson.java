// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reviewpage.core.Identifier;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;
import org.reviewpage.schema.vocabulary.Terms;
import tools.jackson.databind.node.ObjectNode;

/**
 * Identifiers as {@code isbn}, {@code sameAs} and the like; as {@code identifier} where the type has no such property.
 *
 * <p>An identifier that would come out of order in its own property goes to {@code identifier} too.
 */
final class IdentifierJson {
    private static final String GENERAL = "identifier";

    private IdentifierJson() {}

    static void write(ReviewedItem item, ObjectNode node) {
        Set<String> closed = new HashSet<>();
        String last = "";
        for (Identifier identifier : item.identifiers()) {
            String property = identifier.property();
            boolean own = Terms.isIdentifier(property, item.type().name()) && !closed.contains(property);
            if (own && !last.equals(GENERAL)) {
                JsonLdPieces.add(node, property, JsonLdPieces.text(identifier.value()));
            } else {
                JsonLdPieces.add(node, GENERAL, general(identifier));
                property = GENERAL;
            }
            if (!property.equals(last)) {
                closed.add(last);
            }
            last = property;
        }
    }

    private static ObjectNode general(Identifier identifier) {
        ObjectNode node = JsonLdPieces.node("PropertyValue");
        node.put("propertyID", identifier.property());
        node.put("value", identifier.value());
        return node;
    }

    static List<Identifier> read(TypedNode item) {
        List<Identifier> identifiers = new ArrayList<>();
        item.properties().forEach((name, values) -> {
            if (name.equals("sameAs") || name.equals("url")) {
                values.forEach(
                        value -> WebAddresses.of(value).ifPresent(url -> identifiers.add(new Identifier(name, url))));
            } else if (Terms.isIdentifier(name)) {
                item.texts(name).forEach(text -> identifiers.add(new Identifier(name, text)));
            } else if (name.equals(GENERAL)) {
                values.forEach(value -> identifiers.addAll(general(value)));
            }
        });
        return identifiers;
    }

    private static List<Identifier> general(TypedValue value) {
        if (value instanceof TypedNode node) {
            List<Identifier> identifiers = new ArrayList<>();
            if (!CreditOrder.is(node)) {
                node.text("propertyID")
                        .or(() -> node.text("name"))
                        .ifPresent(name ->
                                node.texts("value").forEach(text -> identifiers.add(new Identifier(name, text))));
            }
            return identifiers;
        }
        String text = ((TypedValue.Literal) value).text();
        return text.isBlank() ? List.of() : List.of(new Identifier(GENERAL, text));
    }
}
