// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reviewpage.schema.vocabulary.Terms;
import org.reviewpage.schema.vocabulary.TypeTree;
import org.reviewpage.schema.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where JSON-LD goes against the domains and ranges of schema.org, {@code contributor} apart: see {@link Terms}. */
final class Violations {
    private static final Set<String> TEXT = Set.of("Text", "URL", "Date", "DateTime");
    private static final Set<String> NUMBER = Set.of("Number", "Integer", "Text");

    private final List<String> found = new ArrayList<>();

    private Violations() {}

    static List<String> of(JsonNode review) {
        Violations violations = new Violations();
        violations.node((ObjectNode) review, "");
        return violations.found;
    }

    /** A role repeats the property that led to it. */
    private void node(ObjectNode node, String property) {
        String type = node.path("@type").asString("");
        boolean isRole = TypeTree.isA(type, "Role");
        node.properties().forEach(entry -> {
            String name = entry.getKey();
            boolean repeated = isRole && name.equals(property);
            if (!name.startsWith("@")) {
                if (!repeated && !name.equals(Terms.CONTRIBUTOR) && !Vocabulary.has(type, name)) {
                    found.add(name + " on " + type);
                }
                values(name, entry.getValue());
            }
        });
    }

    private void values(String property, JsonNode value) {
        if (value.isArray()) {
            value.forEach(element -> values(property, element));
        } else if (value instanceof ObjectNode node) {
            boolean isReference = node.size() == 1 && node.has("@id");
            String type = node.path("@type").asString("");
            boolean fits = isReference
                    || TypeTree.isA(type, "Role")
                    || Vocabulary.range(property).stream().anyMatch(kind -> TypeTree.isA(type, kind));
            if (!fits) {
                found.add(type + " in " + property);
            }
            node(node, property);
        } else if (Vocabulary.range(property).stream()
                .noneMatch(value.isNumber() ? NUMBER::contains : TEXT::contains)) {
            found.add(value + " in " + property);
        }
    }
}
