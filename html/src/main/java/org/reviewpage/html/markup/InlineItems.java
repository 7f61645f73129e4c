// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Page;
import org.reviewpage.schema.TypedNode;

/**
 * Things described by attributes on the elements that show them: microdata and RDFa Lite.
 *
 * <p>{@code <div itemscope itemtype="https://schema.org/Movie"><span itemprop="name">…} and
 * {@code <div typeof="schema:Movie"><span property="schema:name">…} differ in the names of the attributes only.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/microdata.html">HTML: microdata</a>
 * @see <a href="https://www.w3.org/TR/rdfa-lite/">W3C: RDFa Lite 1.1</a>
 */
record InlineItems(String name, String scope, String type, String property) implements Syntax {
    static final InlineItems MICRODATA = new InlineItems("microdata", "itemscope", "itemtype", "itemprop");
    static final InlineItems RDFA = new InlineItems("rdfa", "typeof", "typeof", "property");

    private static final int MAX_ITEMS = 1_000;
    private static final int MAX_DEPTH = 32;

    @Override
    public List<Described> read(Page page, List<Element> elements) {
        List<Described> found = new ArrayList<>();
        Walk walk = new Walk(page);
        for (Element element : elements) {
            if (element.hasAttr(scope) && !walk.seen.contains(element)) {
                walk.item(element, 0).ifPresent(node -> found.add(new Described(node, element)));
            }
        }
        return found;
    }

    /** One reading of a page; remembers what it has seen, since itemref can point in circles. */
    private final class Walk {
        private final Page page;
        private final Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private int items;

        private Walk(Page page) {
            this.page = page;
        }

        private Optional<TypedNode> item(Element element, int depth) {
            if (depth > MAX_DEPTH || !seen.add(element)) {
                return Optional.empty();
            }
            if (++items > MAX_ITEMS) {
                page.warn("too-many-items", "only the first " + MAX_ITEMS + " items were read", name);
                return Optional.empty();
            }
            Optional<String> id = page.resolve(element.attr(scope.equals("itemscope") ? "itemid" : "resource"));
            NodeBuilder node = new NodeBuilder(Names.types(element.attr(type)), id);
            properties(element, node, depth);
            for (String reference : element.attr("itemref").split("\\s", 50)) {
                Element referenced =
                        reference.isBlank() ? null : page.document().getElementById(reference);
                if (referenced != null && seen.add(referenced)) {
                    property(referenced, node, depth);
                }
            }
            return node.isEmpty() ? Optional.empty() : Optional.of(node.build());
        }

        private void properties(Element parent, NodeBuilder node, int depth) {
            for (Element child : parent.children()) {
                property(child, node, depth);
            }
        }

        private void property(Element element, NodeBuilder node, int depth) {
            boolean isItem = element.hasAttr(scope);
            if (element.hasAttr(property)) {
                Optional<TypedNode> value = isItem ? item(element, depth + 1) : Optional.empty();
                for (String name : Names.properties(element.attr(property))) {
                    value.ifPresentOrElse(item -> node.add(name, item), () -> node.add(name, Values.of(element, page)));
                }
            }
            if (!isItem) {
                properties(element, node, depth);
            }
        }
    }
}
