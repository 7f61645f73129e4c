// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns JSON values into nodes: names made local, references resolved, cycles cut. */
public final class NodeReader {
    private static final int MAX_MORE = 100_000;
    private static final int MAX_DEPTH = 32;
    private static final List<String> INNER = List.of("@value", "@list", "@set");
    private static final Pattern LANGUAGE = Pattern.compile("@none|(?!id)[a-z]{2}(?:-[A-Za-z0-9]{2,8})?");

    private final JsonText.Parsed parsed;
    private final Map<String, ObjectNode> byId = new HashMap<>();
    private final Map<ObjectNode, JsonLdContext> contexts = new IdentityHashMap<>();
    private final Set<ObjectNode> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<ObjectNode> turned = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<TypedNode> reversed = new ArrayList<>();
    private boolean urlEncoded;
    private int limit = MAX_MORE;
    private int count;

    public NodeReader(JsonText.Parsed parsed) {
        this.parsed = parsed;
    }

    public JsonLdNodes read() {
        parsed.values().forEach(value -> index(value, JsonLdContext.SCHEMA_ORG));
        List<TypedNode> nodes = new ArrayList<>();
        parsed.values().forEach(value -> roots(value, nodes));
        nodes.addAll(reversed);
        List<String> problems = new ArrayList<>(parsed.problem().stream().toList());
        if (count > limit) {
            problems.add("its references make more than the " + limit + " values that are read");
        }
        return new JsonLdNodes(nodes, problems);
    }

    /** Remembers the context of each node, the fullest node of each id, and how the texts are written. */
    private void index(JsonNode value, JsonLdContext around) {
        // what stands in the text itself is read; only what references repeat is limited
        limit++;
        if (value instanceof ObjectNode node) {
            JsonLdContext context = around.with(node.get("@context"));
            contexts.put(node, context);
            id(node).ifPresent(id -> byId.merge(id, node, (one, two) -> two.size() > one.size() ? two : one));
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                if (!entry.getKey().equals("@context")) {
                    index(entry.getValue(), context);
                }
            }
        } else if (value instanceof ArrayNode array) {
            array.forEach(element -> index(element, around));
        } else if (value.isString()) {
            urlEncoded |= UrlEncoded.isCertain(value.asString());
        }
    }

    private void roots(@Nullable JsonNode value, List<TypedNode> nodes) {
        if (value instanceof ArrayNode array) {
            array.forEach(element -> roots(element, nodes));
        } else if (value instanceof ObjectNode node) {
            node(node, 0).filter(one -> !one.properties().isEmpty()).ifPresent(nodes::add);
            roots(get(node, "@graph"), nodes);
            roots(get(node, "@included"), nodes);
        }
    }

    /** The node; empty when there is too much. */
    private Optional<TypedNode> node(ObjectNode stated, int depth) {
        if (++count > limit) {
            return Optional.empty();
        }
        Optional<String> id = id(stated);
        boolean reference = id.isPresent()
                && stated.properties().stream()
                        .allMatch(entry -> context(stated).name(entry.getKey()).startsWith("@"));
        ObjectNode node = reference ? byId.getOrDefault(id.get(), stated) : stated;
        Map<String, List<TypedValue>> properties = new LinkedHashMap<>();
        Map<String, List<TypedValue>> backwards = new LinkedHashMap<>();
        if (open.add(node)) {
            if (depth < MAX_DEPTH) {
                properties(node, depth, properties, backwards);
                id.map(byId::get).ifPresent(fullest -> complete(node, fullest, depth, properties));
            }
            open.remove(node);
        }
        TypedNode read = new TypedNode(types(node), id, properties);
        if (!backwards.isEmpty() && turned.add(node)) {
            backwards.forEach((property, values) -> values.forEach(value -> reverse(value, property, read)));
        }
        return Optional.of(read);
    }

    /** A thing that is spoken of twice, under one id and type, has all that is said of it. */
    private void complete(ObjectNode node, ObjectNode fullest, int depth, Map<String, List<TypedValue>> properties) {
        boolean same = fullest != node && !types(node).isEmpty() && types(node).equals(types(fullest));
        if (same && open.add(fullest)) {
            Map<String, List<TypedValue>> more = new LinkedHashMap<>();
            properties(fullest, depth, more, new LinkedHashMap<>());
            more.forEach(properties::putIfAbsent);
            open.remove(fullest);
        }
    }

    private void properties(
            ObjectNode node,
            int depth,
            Map<String, List<TypedValue>> properties,
            Map<String, List<TypedValue>> backwards) {
        JsonLdContext context = context(node);
        node.properties().forEach(entry -> {
            String name = context.name(entry.getKey());
            if (name.equals("@reverse") && entry.getValue() instanceof ObjectNode inverse) {
                inverse.properties().forEach(each -> add(context.name(each.getKey()), each, context, depth, backwards));
            } else if (name.equals("@nest") && entry.getValue() instanceof ObjectNode nested) {
                properties(nested, depth + 1, properties, backwards);
            } else if (!name.startsWith("@")) {
                add(name, entry, context, depth, context.reverse().contains(entry.getKey()) ? backwards : properties);
            }
        });
    }

    private void add(
            String name,
            Map.Entry<String, JsonNode> entry,
            JsonLdContext context,
            int depth,
            Map<String, List<TypedValue>> properties) {
        List<TypedValue> values = new ArrayList<>();
        values(entry.getValue(), context.references().contains(entry.getKey()), depth, values);
        if (!values.isEmpty()) {
            properties.computeIfAbsent(name, unseen -> new ArrayList<>()).addAll(values);
        }
    }

    /** A property that is stated at its value belongs to that: the review of which this is the item is a thing too. */
    private void reverse(TypedValue value, String property, TypedNode of) {
        if (value instanceof TypedNode node) {
            Map<String, List<TypedValue>> properties = new LinkedHashMap<>(node.properties());
            properties.put(property, List.of(of));
            reversed.add(new TypedNode(node.types(), node.id(), properties));
        }
    }

    private void values(JsonNode value, boolean isId, int depth, List<TypedValue> values) {
        if (value instanceof ArrayNode array) {
            array.forEach(element -> values(element, isId, depth, values));
        } else if (value instanceof ObjectNode node) {
            JsonNode inner = inner(node);
            if (inner != null) {
                values(inner, isId, depth, values);
            } else if (isLanguageMap(node)) {
                node.forEach(text -> values(text, isId, depth, values));
            } else {
                node(node, depth + 1).ifPresent(values::add);
            }
        } else if (!value.isNull() && ++count <= limit) {
            // "#ada" is written for {"@id": "#ada"}, as the context of schema.org allows
            String text = value.asString();
            ObjectNode meant = isId || text.startsWith("#") || text.startsWith("_:") ? byId.get(text.strip()) : null;
            if (meant == null) {
                values.add(new TypedValue.Literal(text(value)));
            } else {
                node(meant, depth + 1).ifPresent(values::add);
            }
        }
    }

    /** What a node holds that is no thing itself. */
    private @Nullable JsonNode inner(ObjectNode node) {
        for (String keyword : INNER) {
            JsonNode inner = get(node, keyword);
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    private static boolean isLanguageMap(ObjectNode node) {
        return !node.isEmpty()
                && node.properties().stream()
                        .allMatch(entry -> LANGUAGE.matcher(entry.getKey()).matches()
                                && !entry.getValue().isObject());
    }

    private JsonLdContext context(ObjectNode node) {
        return contexts.getOrDefault(node, JsonLdContext.SCHEMA_ORG);
    }

    /** The value of a keyword, under whatever name. */
    private @Nullable JsonNode get(ObjectNode node, String keyword) {
        JsonNode stated = node.get(keyword);
        if (stated != null) {
            return stated;
        }
        for (String alias : context(node).aliases().getOrDefault(keyword, List.of())) {
            if (node.get(alias) != null) {
                return node.get(alias);
            }
        }
        return null;
    }

    private Optional<String> id(ObjectNode node) {
        JsonNode id = get(node, "@id");
        return id != null && id.isString() && !id.asString().isBlank()
                ? Optional.of(id.asString().strip())
                : Optional.empty();
    }

    private List<String> types(ObjectNode node) {
        JsonNode stated = get(node, "@type");
        JsonLdContext context = context(node);
        Set<String> types = new LinkedHashSet<>();
        if (stated instanceof ArrayNode array) {
            array.forEach(type -> types.add(context.name(text(type))));
        } else if (stated != null && stated.isString()) {
            types.add(context.name(text(stated)));
        }
        types.remove("");
        return List.copyOf(types);
    }

    private String text(JsonNode value) {
        String text = value.isContainer() ? "" : value.asString();
        String plain = urlEncoded ? UrlEncoded.decode(text) : text;
        return parsed.entities() ? Entities.decode(plain) : plain;
    }
}
