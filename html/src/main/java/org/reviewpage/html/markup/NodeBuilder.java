// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;

/** Gathers the properties of a thing while a page is walked. */
final class NodeBuilder {
    private static final int MAX_VALUES = 2_000;

    private final List<String> types;
    private final Optional<String> id;
    private final Map<String, List<TypedValue>> properties = new LinkedHashMap<>();
    private int values;

    NodeBuilder(List<String> types, Optional<String> id) {
        this.types = types;
        this.id = id;
    }

    static NodeBuilder of(String type) {
        return new NodeBuilder(List.of(type), Optional.empty());
    }

    NodeBuilder add(String property, TypedValue value) {
        boolean blank =
                value instanceof TypedValue.Literal literal && literal.text().isBlank();
        if (!blank && ++values <= MAX_VALUES) {
            properties.computeIfAbsent(property, unseen -> new ArrayList<>()).add(LinkValue.in(property, value));
        }
        return this;
    }

    boolean has(String property) {
        return properties.containsKey(property);
    }

    /** Whether it was given more than it keeps. */
    boolean isFull() {
        return values > MAX_VALUES;
    }

    boolean isEmpty() {
        return properties.isEmpty();
    }

    TypedNode build() {
        return new TypedNode(types, id, properties);
    }
}
