// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rdfa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.Limits;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;

/** The statements that a page makes: things with types and properties, whose values are texts or other things. */
final class Graph {
    /** A thing has fewer properties on average. */
    private static final int STATEMENTS = 20;

    /** Things that are values of several others are told at each. */
    private static final int TELLINGS = 5;

    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final Set<String> objects = new HashSet<>();
    private final long most;
    private final long depth;
    private boolean isDeep;
    private int statements;
    private int labels;
    private int nodes;

    Graph(Limits limits) {
        most = limits.of(Limit.MARKUP_ITEMS);
        depth = limits.of(Limit.MARKUP_DEPTH);
    }

    /** A thing that is spoken of, and the element that does so first. */
    private static final class Thing {
        private final Element element;
        private final Set<String> types = new LinkedHashSet<>();
        private final Map<String, List<Object>> properties = new LinkedHashMap<>();

        private Thing(Element element) {
            this.element = element;
        }
    }

    /** A reference to a thing. */
    private record Reference(String id, String text) {}

    /** A name for a thing that has none. */
    String label() {
        return "_:" + ++labels;
    }

    void type(String thing, Collection<String> types, Element element) {
        thing(thing, element).types.addAll(types);
    }

    void text(String thing, String property, String text, Element element) {
        if (!text.isBlank()) {
            state(thing, property, new TypedValue.Literal(text.strip()), element);
        }
    }

    /**
     * States that another thing is the value of a property.
     *
     * @param text what the page calls it; may be empty
     */
    void link(String thing, String property, String object, String text, Element element) {
        if (state(thing, property, new Reference(object, text), element) && !object.equals(thing)) {
            objects.add(object);
        }
    }

    private boolean state(String thing, String property, Object value, Element element) {
        if (++statements > STATEMENTS * most) {
            return false;
        }
        List<Object> values = thing(thing, element).properties.computeIfAbsent(property, unseen -> new ArrayList<>());
        if (values.isEmpty() || !values.get(values.size() - 1).equals(value)) {
            values.add(value);
        }
        return true;
    }

    private Thing thing(String id, Element element) {
        return things.computeIfAbsent(id, unseen -> new Thing(element));
    }

    /** Whether more was stated than is kept. */
    boolean isFull() {
        return statements > STATEMENTS * most || nodes > TELLINGS * most;
    }

    /** Whether things are inside of each other deeper than they are told. */
    boolean isDeep() {
        return isDeep;
    }

    /** The things, those that are values of others inside of these; of a circle the one that is spoken of first. */
    List<RdfaReader.Thing> roots() {
        List<RdfaReader.Thing> roots = new ArrayList<>();
        Set<String> reached = new HashSet<>();
        for (String id : things.keySet()) {
            if (!objects.contains(id)) {
                root(id, reached, roots);
            }
        }
        for (String id : things.keySet()) {
            if (!reached.contains(id)) {
                root(id, reached, roots);
            }
        }
        return roots;
    }

    private void root(String id, Set<String> reached, List<RdfaReader.Thing> roots) {
        TypedNode node = node(id, new HashSet<>(), reached);
        roots.add(new RdfaReader.Thing(node, things.get(id).element));
    }

    private TypedNode node(String id, Set<String> open, Set<String> reached) {
        reached.add(id);
        Thing thing = things.get(id);
        Optional<String> name = id.startsWith("_:") || id.isEmpty() ? Optional.empty() : Optional.of(id);
        isDeep |= open.size() > depth;
        boolean cut = thing == null || ++nodes > TELLINGS * most || open.size() > depth || !open.add(id);
        if (cut) {
            return new TypedNode(thing == null ? List.of() : List.copyOf(thing.types), name, Map.of());
        }
        Map<String, List<TypedValue>> properties = new LinkedHashMap<>();
        thing.properties.forEach((property, values) -> {
            List<TypedValue> list = new ArrayList<>();
            for (Object value : values) {
                list.add(value instanceof Reference to ? value(to, open, reached) : (TypedValue) value);
            }
            properties.put(property, list);
        });
        open.remove(id);
        return new TypedNode(List.copyOf(thing.types), name, properties);
    }

    /** An address of which nothing is said is just an address, or the text of the link to it. */
    private TypedValue value(Reference to, Set<String> open, Set<String> reached) {
        if (things.containsKey(to.id()) || to.id().startsWith("_:")) {
            return node(to.id(), open, reached);
        }
        return to.text().isBlank()
                ? new TypedValue.Literal(to.id())
                : new TypedNode(
                        List.of(),
                        Optional.of(to.id()),
                        Map.of(RdfaReader.NAME, List.of(new TypedValue.Literal(to.text()))));
    }
}
