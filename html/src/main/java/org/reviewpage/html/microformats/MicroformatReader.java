// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.microformats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.microformats.ItemClasses.Property;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.Page;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;

/**
 * Reads the items that class names describe.
 *
 * <p>{@code <p class="h-review"><a class="p-item h-item" href="…">Tide</a>} is an item of type {@code h-review} with a
 * property {@code item}, an item of type {@code h-item} with {@code name} and {@code url}. Items in an item that are no
 * property of it are its {@link #CHILDREN}.
 */
public final class MicroformatReader {
    /** The name under which a node has the items that are inside of it and no property of it. */
    public static final String CHILDREN = "children";

    static final String NAME = "microformats";

    private static final int MAX_NAME = 200;
    private static final Set<String> LINK = Set.of("url", "photo");
    private static final int MAX_ELEMENTS = 50_000;

    private final Page page;
    private final PropertyValues values;
    private final int most;
    private int items;
    private int elements;

    /**
     * An item and the element that is its root.
     *
     * @param node the item; the names are those of microformats2: types with {@code h-}, properties without prefix
     * @param element its root
     */
    public record Item(TypedNode node, Element element) {}

    private MicroformatReader(Page page, int content) {
        this.page = page;
        most = page.limits().count(Limit.MARKUP_ITEMS);
        this.values = new PropertyValues(page, content);
    }

    /**
     * The items whose roots are among the elements, in order, without those that are part of another.
     *
     * @param elements elements of the page with classes, in its order
     */
    public static List<Item> read(Page page, List<Element> elements) {
        return read(page, elements, PropertyValues.MAX_LENGTH);
    }

    /**
     * As {@link #read(Page, List)}, but of content, such as that of an {@code h-entry}, no more than so many characters.
     */
    public static List<Item> read(Page page, List<Element> elements, int content) {
        MicroformatReader reader = new MicroformatReader(page, content);
        List<Item> found = new ArrayList<>();
        Set<Element> tops = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : elements) {
            List<ItemClasses> roots = ItemClasses.roots(element);
            if (!roots.isEmpty() && !isInside(element, tops)) {
                tops.add(element);
                reader.item(element, roots, 0).ifPresent(node -> found.add(new Item(node, element)));
            }
        }
        if (reader.items > reader.most || reader.elements > MAX_ELEMENTS) {
            page.reached(Limit.MARKUP_ITEMS, NAME);
        }
        return found;
    }

    private static boolean isInside(Element element, Set<Element> tops) {
        Element at = element.parent();
        while (at != null && !tops.contains(at)) {
            at = at.parent();
        }
        return at != null;
    }

    private Optional<TypedNode> item(Element root, List<ItemClasses> roots, int depth) {
        if (depth > page.limits().of(Limit.MARKUP_DEPTH)) {
            page.reached(Limit.MARKUP_DEPTH, NAME);
            return Optional.empty();
        }
        if (++items > most) {
            return Optional.empty();
        }
        ItemClasses vocabulary = ItemClasses.joined(roots);
        Gathered gathered = new Gathered();
        Includes included = new Includes(root, page.limits().count(Limit.MARKUP_REFERENCES));
        properties(root, vocabulary, gathered, included, depth);
        if (included.isFull()) {
            page.reached(Limit.MARKUP_REFERENCES, NAME);
        }
        if (gathered.isFull()) {
            page.reached(Limit.MARKUP_ITEMS, NAME);
        }
        if (!vocabulary.isClassic()) {
            new ImpliedProperties(values).add(root, gathered);
        }
        return Optional.of(new TypedNode(
                roots.stream().map(ItemClasses::type).distinct().toList(), Optional.empty(), gathered.properties));
    }

    private void properties(Element parent, ItemClasses of, Gathered gathered, Includes included, int depth) {
        List<Element> more = of.isClassic() ? included.of(parent) : List.of();
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            child(child, of, gathered, included, depth);
        }
        more.forEach(child -> child(child, of, gathered, included, depth));
    }

    private void child(Element child, ItemClasses of, Gathered gathered, Includes included, int depth) {
        if (++elements <= MAX_ELEMENTS && !child.normalName().equals("template")) {
            property(child, of, gathered, included, depth);
        }
    }

    private void property(Element element, ItemClasses of, Gathered gathered, Includes included, int depth) {
        ItemClasses.Names names = ItemClasses.names(element);
        List<Property> properties = of.properties(element, names);
        List<ItemClasses> roots = names.roots();
        if (roots.isEmpty() && !properties.isEmpty()) {
            roots = properties.stream()
                    .flatMap(property -> property.root().stream())
                    .limit(1)
                    .map(ItemClasses::ofClassic)
                    .toList();
        }
        if (roots.isEmpty()) {
            properties.forEach(property -> gathered.add(property, values.of(element, property, of)));
            properties(element, of, gathered, included, depth);
            return;
        }
        Optional<TypedNode> nested = item(element, roots, depth + 1);
        gathered.nested = true;
        if (nested.isPresent() && properties.isEmpty()) {
            gathered.add(CHILDREN, nested.get());
        }
        for (Property property : properties) {
            nested.ifPresent(node -> gathered.add(property, named(node, element, property)));
        }
    }

    /** A classic item without class names for its name is named by its text: {@code <span class="reviewer">Ada Poe}. */
    private TypedNode named(TypedNode node, Element element, Property property) {
        boolean bare = property.root().isPresent()
                && LINK.containsAll(node.properties().keySet());
        String text = bare ? values.text(element) : "";
        if (text.isEmpty() || text.length() > MAX_NAME) {
            return node;
        }
        Map<String, List<TypedValue>> properties = new LinkedHashMap<>(node.properties());
        properties.put("name", List.of(new TypedValue.Literal(text)));
        return new TypedNode(node.types(), node.id(), properties);
    }

    /** The properties found so far, and what forbids that more are implied. */
    static final class Gathered {
        private static final int MAX_VALUES = 2_000;

        final Map<String, List<TypedValue>> properties = new LinkedHashMap<>();
        final Set<String> prefixes = new HashSet<>();
        boolean nested;
        private int count;

        /** Whether it was given more than it keeps. */
        boolean isFull() {
            return count > MAX_VALUES;
        }

        void add(Property property, Optional<TypedValue> value) {
            prefixes.add(property.prefix());
            value.ifPresent(present -> add(property.name(), present));
        }

        void add(Property property, TypedValue value) {
            add(property, Optional.of(value));
        }

        void add(String name, TypedValue value) {
            if (++count <= MAX_VALUES) {
                properties.computeIfAbsent(name, unseen -> new ArrayList<>()).add(value);
            }
        }
    }
}
