// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;
import org.reviewpage.schema.vocabulary.TypeTree;

/** A thing and where it stands in the data. */
final class Place {
    private static final int MAX_DEPTH = 32;

    private final AllThings data;
    private final TypedNode node;
    private final String path;
    private final @Nullable Place parent;
    private final String property;
    private final int depth;

    private Place(AllThings data, TypedNode node, String path, @Nullable Place parent, String property) {
        this.data = data;
        this.node = node;
        this.path = path;
        this.parent = parent;
        this.property = property;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    static Place root(AllThings data, TypedNode node, String path) {
        return new Place(data, node, path, null, "");
    }

    /** A value and where it stands. */
    record Value(TypedValue value, String path) {
        /** The value as text; empty for a thing, and for text that is blank. */
        Optional<String> text() {
            return value instanceof TypedValue.Literal literal
                            && !literal.text().isBlank()
                    ? Optional.of(literal.text().strip())
                    : Optional.empty();
        }
    }

    AllThings data() {
        return data;
    }

    TypedNode node() {
        return node;
    }

    Optional<String> id() {
        return node.id();
    }

    String path() {
        return path;
    }

    /** The path of a property, whether it is there or not. */
    String path(String name) {
        return path + "." + name;
    }

    /** What it is a value of; empty for a thing that stands by itself. */
    Optional<Place> parent() {
        return Optional.ofNullable(parent);
    }

    /** The property of its parent that it is a value of; "" for a thing that stands by itself. */
    String property() {
        return property;
    }

    /** Whether one of its types is this one or lies below it. */
    boolean isA(String type) {
        return node.types().stream().anyMatch(own -> TypeTree.isA(own, type));
    }

    /** Whether a property has a value; blank text is none. */
    boolean has(String name) {
        return values(name).stream()
                .anyMatch(value ->
                        value.value() instanceof TypedNode || value.text().isPresent());
    }

    /** The values of a property; the path counts them if there are several. */
    List<Value> values(String name) {
        List<TypedValue> stated = node.values(name);
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            values.add(new Value(stated.get(i), stated.size() == 1 ? path(name) : path(name) + "[" + i + "]"));
        }
        return values;
    }

    /** The first text of a property. */
    Optional<String> text(String name) {
        return values(name).stream().flatMap(value -> value.text().stream()).findFirst();
    }

    /** The things that a property has as values; a reference stands for what it refers to. */
    List<Place> things(String name) {
        List<Place> things = new ArrayList<>();
        if (depth < MAX_DEPTH) {
            for (Value value : values(name)) {
                if (value.value() instanceof TypedNode thing) {
                    things.add(new Place(data, data.resolved(thing), value.path(), this, name));
                }
            }
        }
        return things;
    }
}
