// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.List;
import org.jsoup.nodes.Element;
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
    public List<Described> read(Region region) {
        List<Element> elements = region.elementsWith("typeof");
        if (elements.isEmpty()) {
            return List.of();
        }
        return RdfaReader.read(region.page(), elements.get(0).root()).stream()
                .filter(thing -> region.has(thing.element()))
                .map(thing -> new Described(Vocabularies.local(thing.node()), thing.element()))
                .toList();
    }
}
