// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.rdfa.RdfaReader;

/**
 * Things described in RDFa: {@code <div typeof="schema:Movie"><span property="schema:name">…}.
 *
 * <p>Prefixes and vocabularies are stated far above what they are for, so the page is read as a whole.
 */
final class Rdfa implements Syntax {
    @Override
    public String name() {
        return "rdfa";
    }

    @Override
    public List<Described> read(Page page, List<Element> elements) {
        if (elements.stream().noneMatch(element -> element.hasAttr("typeof"))) {
            return List.of();
        }
        Set<Element> part = Collections.newSetFromMap(new IdentityHashMap<>());
        part.addAll(elements);
        return RdfaReader.read(page, elements.get(0).root()).stream()
                .filter(thing -> part.contains(thing.element()))
                .map(thing -> new Described(Vocabularies.local(thing.node()), thing.element()))
                .toList();
    }
}
