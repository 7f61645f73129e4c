// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A thing with types and properties, as every syntax for structured data has it: an item of microdata, a node object of
 * JSON-LD, a resource of RDFa.
 *
 * <p>Names are local: {@code Movie} for {@code https://schema.org/Movie}, {@code name} for
 * {@code http://schema.org/name}.
 *
 * @param types the local names of its types; empty if it states none
 * @param id what identifies it, usually an address
 * @param properties its properties by local name, each with at least one value
 */
public record TypedNode(List<String> types, Optional<String> id, Map<String, List<TypedValue>> properties)
        implements TypedValue {
    /** Copies the collections. */
    public TypedNode {
        types = List.copyOf(types);
        Objects.requireNonNull(id, "id must not be null");
        Map<String, List<TypedValue>> copy = new LinkedHashMap<>();
        properties.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        properties = Collections.unmodifiableMap(copy);
    }

    /** Whether it is of this type; subtypes are not known here. */
    public boolean is(String type) {
        return types.contains(type);
    }

    /** The values of a property; empty if it has none. */
    public List<TypedValue> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    /** The values of a property that are things themselves. */
    public List<TypedNode> nodes(String property) {
        List<TypedNode> nodes = new ArrayList<>();
        for (TypedValue value : values(property)) {
            if (value instanceof TypedNode node) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    /** The values of a property as text; of a thing its {@code name}, and nothing if it has none. Blank ones are left out. */
    public List<String> texts(String property) {
        List<String> texts = new ArrayList<>();
        for (TypedValue value : values(property)) {
            text(value).ifPresent(texts::add);
        }
        return texts;
    }

    /** The first of {@link #texts(String)}. */
    public Optional<String> text(String property) {
        for (TypedValue value : values(property)) {
            Optional<String> text = text(value);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(TypedValue value) {
        if (value instanceof TypedNode node) {
            return node.text("name");
        }
        String text = ((TypedValue.Literal) value).text().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
