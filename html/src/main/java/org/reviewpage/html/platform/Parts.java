// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Page;

/** What the elements of one page say they are; each is asked once. */
public final class Parts {
    private final Map<Element, Set<Part>> named = new IdentityHashMap<>();
    private final Map<Part, List<Element>> elements = new EnumMap<>(Part.class);

    private Parts(Page page) {
        for (Element element : page.outline().elements()) {
            Set<Part> parts = Part.of(element);
            if (!parts.isEmpty()) {
                named.put(element, parts);
                parts.forEach(part -> elements.computeIfAbsent(part, unseen -> new ArrayList<>())
                        .add(element));
            }
        }
    }

    /** The parts of a page. */
    public static Parts of(Page page) {
        return page.once(Parts::new);
    }

    /** {@link Part#of} an element of the page. */
    public Set<Part> of(Element element) {
        return named.getOrDefault(element, Set.of());
    }

    /** The elements of the page that say that they are some part. */
    public Collection<Element> elements() {
        return Collections.unmodifiableSet(named.keySet());
    }

    /** The elements of the page that say that they are a part, in its order. */
    public List<Element> elements(Part part) {
        return Collections.unmodifiableList(elements.getOrDefault(part, List.of()));
    }

    /** Whether an element of the page says that it is a part. */
    public boolean is(Part part, Element element) {
        return of(element).contains(part);
    }
}
