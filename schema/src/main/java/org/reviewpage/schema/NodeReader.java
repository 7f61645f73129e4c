// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns JSON values into nodes: names made local, references resolved, cycles cut. */
final class NodeReader {
    private static final int MAX_VALUES = 100_000;
    private static final int MAX_DEPTH = 32;
    private static final Pattern VOCABULARY = Pattern.compile("(?:https?://(?:www\\.)?schema\\.org/|schema:)");
    private static final Pattern LANGUAGE = Pattern.compile("@none|(?!id)[a-z]{2}(?:-[A-Za-z0-9]{2,8})?");

    private final JsonText.Parsed parsed;
    private final Map<String, ObjectNode> byId = new HashMap<>();
    private final Set<ObjectNode> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> problems = new ArrayList<>();
    private int count;

    NodeReader(JsonText.Parsed parsed) {
        this.parsed = parsed;
        parsed.problem().ifPresent(problems::add);
    }

    JsonLdNodes read() {
        parsed.values().forEach(this::index);
        List<TypedNode> nodes = new ArrayList<>();
        parsed.values().forEach(value -> roots(value, nodes));
        if (count > MAX_VALUES) {
            problems.add("it has more values than the " + MAX_VALUES + " that are read");
        }
        return new JsonLdNodes(nodes, problems);
    }

    /** Remembers the fullest node of each id. */
    private void index(JsonNode value) {
        if (value instanceof ObjectNode node) {
            id(node).ifPresent(id -> byId.merge(id, node, (one, two) -> two.size() > one.size() ? two : one));
        }
        value.forEach(this::index);
    }

    private void roots(JsonNode value, List<TypedNode> nodes) {
        if (value instanceof ArrayNode array) {
            array.forEach(element -> roots(element, nodes));
        } else if (value instanceof ObjectNode node) {
            node(node, 0).filter(one -> !one.properties().isEmpty()).ifPresent(nodes::add);
            Optional.ofNullable(node.get("@graph")).ifPresent(graph -> roots(graph, nodes));
        }
    }

    /** The node; empty when there is too much. */
    private Optional<TypedNode> node(ObjectNode stated, int depth) {
        if (++count > MAX_VALUES) {
            return Optional.empty();
        }
        Optional<String> id = id(stated);
        boolean reference = id.isPresent() && stated.properties().stream().allMatch(entry -> isKeyword(entry.getKey()));
        ObjectNode node = reference ? byId.getOrDefault(id.get(), stated) : stated;
        boolean fresh = open.add(node);
        Map<String, List<TypedValue>> properties = new LinkedHashMap<>();
        if (fresh && depth < MAX_DEPTH) {
            node.properties().forEach(entry -> {
                List<TypedValue> values = new ArrayList<>();
                if (!isKeyword(entry.getKey())) {
                    values(entry.getValue(), depth, values);
                }
                if (!values.isEmpty()) {
                    properties
                            .computeIfAbsent(local(entry.getKey()), name -> new ArrayList<>())
                            .addAll(values);
                }
            });
        }
        if (fresh) {
            open.remove(node);
        }
        return Optional.of(new TypedNode(types(node), id, properties));
    }

    private void values(JsonNode value, int depth, List<TypedValue> values) {
        if (value instanceof ArrayNode array) {
            array.forEach(element -> values(element, depth, values));
        } else if (value instanceof ObjectNode node) {
            JsonNode inner = Optional.ofNullable(node.get("@value"))
                    .or(() -> Optional.ofNullable(node.get("@list")))
                    .or(() -> Optional.ofNullable(node.get("@set")))
                    .orElse(null);
            if (inner != null) {
                values(inner, depth, values);
            } else if (isLanguageMap(node)) {
                node.forEach(text -> values(text, depth, values));
            } else {
                node(node, depth + 1).ifPresent(values::add);
            }
        } else if (!value.isNull() && ++count <= MAX_VALUES) {
            values.add(new TypedValue.Literal(text(value)));
        }
    }

    private static boolean isLanguageMap(ObjectNode node) {
        return !node.isEmpty()
                && node.properties().stream()
                        .allMatch(entry -> LANGUAGE.matcher(entry.getKey()).matches()
                                && !entry.getValue().isObject());
    }

    private static boolean isKeyword(String name) {
        return name.startsWith("@") || name.equals("type") || name.equals("id");
    }

    private static Optional<String> id(ObjectNode node) {
        JsonNode id = node.has("@id") ? node.get("@id") : node.get("id");
        return id != null && id.isString() && !id.asString().isBlank()
                ? Optional.of(id.asString().strip())
                : Optional.empty();
    }

    private List<String> types(ObjectNode node) {
        JsonNode stated = node.has("@type") ? node.get("@type") : node.get("type");
        List<String> types = new ArrayList<>();
        if (stated instanceof ArrayNode array) {
            array.forEach(type -> types.add(local(text(type))));
        } else if (stated != null && stated.isString()) {
            types.add(local(text(stated)));
        }
        return types.stream().filter(type -> !type.isEmpty()).distinct().toList();
    }

    /** The name without the vocabulary's address; names of other vocabularies stay whole. */
    private static String local(String name) {
        var vocabulary = VOCABULARY.matcher(name.strip());
        return vocabulary.lookingAt() ? name.strip().substring(vocabulary.end()) : name.strip();
    }

    private String text(JsonNode value) {
        String text = value.isContainer() ? "" : value.asString();
        return parsed.entities() ? Entities.decode(text) : text;
    }
}
