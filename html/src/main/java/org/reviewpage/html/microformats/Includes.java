// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.microformats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The elements that a classic item takes in from elsewhere on the page, each once: {@code <a class="include" href="#x">},
 * {@code <object class="include" data="#x">}, {@code itemref="x y"}, and the headings that a cell names in
 * {@code headers}.
 *
 * @see <a href="https://microformats.org/wiki/include-pattern">include pattern</a>
 */
final class Includes {
    private final Element root;
    private final int most;
    private int asked;
    private final Set<Element> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * The includes of an item.
     *
     * @param root the root of the item
     * @param most how many it takes in
     */
    Includes(Element root, int most) {
        this.root = root;
        this.most = most;
        taken.add(root);
    }

    /** Whether there are more than it takes in. */
    boolean isFull() {
        return asked > most;
    }

    /** What an element of the item takes in, in order. */
    List<Element> of(Element element) {
        List<Element> elements = new ArrayList<>(0);
        add(element.attr("itemref"), elements);
        add(element.nameIs("td") ? element.attr("headers") : "", elements);
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            boolean includes = (child.nameIs("a") || child.nameIs("object")) && child.hasClass("include");
            String target = includes ? child.attr("href") + child.attr("data") : "";
            if (target.startsWith("#")) {
                add(target.substring(1), elements);
            }
        }
        return elements;
    }

    private void add(String ids, List<Element> elements) {
        if (ids.isBlank()) {
            return;
        }
        for (String id : ids.strip().split("\\s{1,40}")) {
            Element found = ++asked > most ? null : root.root().getElementById(id);
            // what holds the item itself would hold it again
            if (found != null && !root.parents().contains(found) && taken.add(found)) {
                elements.add(found);
            }
        }
    }
}
