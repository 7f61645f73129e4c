// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.Page;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;

/**
 * Things described in microdata: {@code <div itemscope itemtype="https://schema.org/Movie"><span itemprop="name">…}.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/microdata.html">HTML: microdata</a>
 */
final class Microdata implements Syntax {
    private static final String NAME = "microdata";
    private static final int MAX_NAME = 200;
    private static final int MAX_NAMES = 20;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Described> read(Region region) {
        List<Described> found = new ArrayList<>();
        List<Element> items = region.elementsWith("itemscope");
        if (items.isEmpty()) {
            return found;
        }
        Walk walk = new Walk(region.page(), region.elementsWith("itemid"));
        for (Element element : items) {
            if (!element.hasAttr("itemprop")) {
                walk.item(element, 0).ifPresent(node -> found.add(new Described(node, element)));
            }
        }
        found.removeIf(each -> walk.referred.contains(each.element()));
        // the value of a property of nothing: the thing around it was left out
        for (Element element : items) {
            if (!walk.read.contains(element)) {
                walk.item(element, 0).ifPresent(node -> found.add(new Described(node, element)));
            }
        }
        return found;
    }

    /** One reading of a page. */
    private static final class Walk {
        private final Page page;
        private final Set<Element> read = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<Element> open = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Map<String, Element> byId = new HashMap<>();
        private final Set<Element> referred = Collections.newSetFromMap(new IdentityHashMap<>());
        private int items;
        private int references;

        private Walk(Page page, List<Element> identified) {
            this.page = page;
            for (Element element : identified) {
                byId.putIfAbsent(address(element.attr("itemid")), element);
            }
        }

        private String address(String stated) {
            return page.resolve(stated).orElse(stated.strip());
        }

        private Optional<TypedNode> item(Element element, int depth) {
            if (open.contains(element)) {
                return Optional.empty();
            }
            read.add(element);
            if (depth > page.limits().of(Limit.MARKUP_DEPTH)) {
                page.reached(Limit.MARKUP_DEPTH, NAME);
                return Optional.empty();
            }
            if (++items > page.limits().of(Limit.MARKUP_ITEMS)) {
                page.reached(Limit.MARKUP_ITEMS, NAME);
                return Optional.empty();
            }
            open.add(element);
            List<String> types = names(element, "itemtype");
            NodeBuilder node = new NodeBuilder(
                    types.stream().map(Vocabularies::local).distinct().toList(),
                    Optional.of(address(element.attr("itemid"))).filter(id -> !id.isEmpty()));
            properties(element, types, node, depth);
            for (String reference : names(element, "itemref")) {
                Element referenced = mayRefer() ? element.root().getElementById(reference) : null;
                if (referenced != null) {
                    property(referenced, types, node, depth);
                }
            }
            open.remove(element);
            if (node.isFull()) {
                page.reached(Limit.MARKUP_ITEMS, NAME);
            }
            if (node.isEmpty()) {
                // <span itemprop="author" itemscope itemtype="…/Person">Ada Poe</span>
                node.add("name", name(element));
            }
            return node.isEmpty() ? Optional.empty() : Optional.of(node.build());
        }

        private boolean mayRefer() {
            boolean may = ++references <= page.limits().of(Limit.MARKUP_REFERENCES);
            if (!may) {
                page.reached(Limit.MARKUP_REFERENCES, NAME);
            }
            return may;
        }

        /** What the element says; of a link to an item of this page that item. */
        private TypedValue value(Element element, int depth) {
            TypedValue value = ElementValue.of(element, page);
            boolean links = element.hasAttr("href") && !element.hasAttr("content");
            Element found = links ? byId.get(address(element.attr("href"))) : null;
            Element meant = found != null && mayRefer() ? found : null;
            Optional<TypedNode> item = meant == null ? Optional.empty() : item(meant, depth + 1);
            item.ifPresent(read -> referred.add(meant));
            return item.<TypedValue>map(read -> read).orElse(value);
        }

        private static TypedValue name(Element element) {
            String text = ElementValue.text(element);
            return new TypedValue.Literal(element.hasAttr("itemprop") && text.length() <= MAX_NAME ? text : "");
        }

        private void properties(Element parent, List<String> types, NodeBuilder node, int depth) {
            for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
                property(child, types, node, depth);
            }
        }

        private void property(Element element, List<String> types, NodeBuilder node, int depth) {
            boolean isItem = element.hasAttr("itemscope");
            if (element.hasAttr("itemprop") && !open.contains(element)) {
                Optional<TypedNode> value = isItem ? item(element, depth + 1) : Optional.empty();
                for (String name : names(element, "itemprop")) {
                    String property = Vocabularies.property(name, types);
                    node.add(property, value.<TypedValue>map(item -> item).orElseGet(() -> value(element, depth)));
                }
            }
            if (!isItem) {
                properties(element, types, node, depth);
            }
        }

        private static List<String> names(Element element, String attribute) {
            String stated = element.attr(attribute).strip();
            if (stated.isEmpty() || stated.chars().noneMatch(Character::isWhitespace)) {
                return stated.isEmpty() ? List.of() : List.of(stated);
            }
            List<String> names = new ArrayList<>();
            for (String name : stated.split("\\s{1,40}", MAX_NAMES)) {
                if (!name.isEmpty() && !names.contains(name)) {
                    names.add(name);
                }
            }
            return names;
        }
    }
}
