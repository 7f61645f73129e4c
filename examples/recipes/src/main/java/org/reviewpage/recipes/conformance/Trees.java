// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;
import tools.jackson.databind.JsonNode;

/** Typed nodes made comparable: sorted, without white space, a thing that is only an address as that address. */
final class Trees {
    private Trees() {}

    /** The same text for the same things, in whatever order and with whatever white space they are stated. */
    static String canonical(List<TypedNode> nodes) {
        return nodes.stream()
                .filter(node -> !node.properties().isEmpty() && !isInAnother(node, nodes))
                .map(Trees::canonical)
                .sorted()
                .toList()
                .toString();
    }

    /** Whether it stands in another thing too; the suites do not count it then. */
    private static boolean isInAnother(TypedNode node, List<TypedNode> nodes) {
        Set<String> inside = new HashSet<>();
        nodes.stream()
                .filter(other -> other != node)
                .forEach(other -> other.properties().keySet().forEach(name -> ids(other.nodes(name), inside)));
        return node.id().filter(inside::contains).isPresent();
    }

    private static void ids(List<TypedNode> nodes, Set<String> ids) {
        for (TypedNode node : nodes) {
            node.id().ifPresent(ids::add);
            node.properties().keySet().forEach(name -> ids(node.nodes(name), ids));
        }
    }

    private static String canonical(TypedValue value) {
        if (value instanceof TypedValue.Literal literal) {
            return plain(literal.text());
        }
        TypedNode node = (TypedNode) value;
        if (isAddress(node)) {
            return plain(node.id().get());
        }
        Map<String, List<String>> sorted = new TreeMap<>();
        node.properties()
                .forEach((name, values) -> sorted.put(
                        name,
                        values.stream()
                                .map(Trees::canonical)
                                .distinct()
                                .sorted()
                                .toList()));
        return node.types().stream().map(Trees::plain).sorted().toList() + " " + sorted;
    }

    /** A link with a name and no more counts as its address, since the suites know no more of it. */
    private static boolean isAddress(TypedNode node) {
        return node.id().isPresent()
                && node.types().isEmpty()
                && List.of("name").containsAll(node.properties().keySet());
    }

    /** Without white space and vocabulary; 55.00 and 055 as 55, and an address of this site without its first slash. */
    private static String plain(String text) {
        String plain =
                text.replaceAll("[\\s\\u00A0]", "").replaceFirst("^(https?://(www\\.)?schema\\.org/|schema:|/)", "");
        return plain.matches("\\d{1,15}(\\.\\d{1,9})?")
                ? new BigDecimal(plain).stripTrailingZeros().toPlainString()
                : plain;
    }

    /** One line for each fact, with the path that leads to it. */
    static List<String> facts(List<TypedNode> nodes) {
        List<String> facts = new ArrayList<>();
        nodes.forEach(node -> facts("", node, facts));
        return facts;
    }

    private static void facts(String path, TypedValue value, List<String> facts) {
        if (value instanceof TypedNode node && !isAddress(node)) {
            String at = path
                    + String.join(
                            "+",
                            node.types().stream().map(Trees::plain).sorted().toList());
            if (node.properties().isEmpty()) {
                facts.add(at);
            }
            node.properties()
                    .forEach((name, values) -> values.forEach(each -> facts(at + "." + name + " ", each, facts)));
        } else {
            facts.add(path + "= " + canonical(value));
        }
    }

    /** A tree of the suites' JSON: an object with {@code @type} or {@code type} and its properties. */
    static TypedNode of(JsonNode json) {
        List<String> types = new ArrayList<>();
        Map<String, List<TypedValue>> properties = new LinkedHashMap<>();
        json.properties().forEach(entry -> {
            List<JsonNode> values = entry.getValue().isArray()
                    ? entry.getValue().values().stream().toList()
                    : List.of(entry.getValue());
            if (entry.getKey().equals("@type")) {
                values.forEach(type -> types.add(plain(type.asString())));
            } else if (!entry.getKey().startsWith("@")) {
                properties.put(entry.getKey(), values.stream().map(Trees::value).toList());
            }
        });
        return new TypedNode(types, Optional.empty(), properties);
    }

    private static TypedValue value(JsonNode json) {
        return json.isObject() ? of(json) : new TypedValue.Literal(json.asString());
    }
}
