// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.microformats;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.reviewpage.html.microformats.MicroformatReader.Gathered;
import org.reviewpage.schema.node.TypedValue;

/**
 * What an item of microformats2 says without a class name: {@code <a class="h-item" href="/tide">Tide</a>} has a name and
 * an address, {@code <img class="h-item" src="…" alt="Tide">} a photo and a name.
 *
 * <p>A name is implied only for an item that states no text by class names, an address and a photo only for one that
 * states no address.
 *
 * @see <a href="https://microformats.org/wiki/microformats2-parsing#parsing_for_implied_properties">the rules</a>
 */
final class ImpliedProperties {
    private static final List<String> PICTURES = List.of("img", "object");
    private static final List<String> LINKS = List.of("a", "area");

    private final PropertyValues values;

    ImpliedProperties(PropertyValues values) {
        this.values = values;
    }

    void add(Element root, Gathered gathered) {
        boolean named = gathered.prefixes.contains("p") || gathered.prefixes.contains("e");
        if (gathered.nested) {
            return;
        }
        if (!named) {
            add("name", name(root), gathered);
        }
        if (!gathered.prefixes.contains("u")) {
            add("photo", only(root, PICTURES).flatMap(values::link), gathered);
            add("url", only(root, LINKS).flatMap(values::link), gathered);
        }
    }

    private static void add(String property, Optional<String> value, Gathered gathered) {
        value.filter(said -> !said.isBlank())
                .ifPresent(said -> gathered.add(property, new TypedValue.Literal(said.strip())));
    }

    /** The alternative text or title of the element or of the one element in it, else all text. */
    private Optional<String> name(Element root) {
        Element at = root;
        for (int depth = 0; depth < 3; depth++) {
            Optional<String> named = PropertyValues.attribute(at).filter(said -> !said.isBlank());
            if (named.isPresent()) {
                return named;
            }
            if (at.childrenSize() != 1 || at.hasText() && !at.child(0).hasText()) {
                break;
            }
            at = at.child(0);
        }
        return Optional.of(values.text(root));
    }

    /** The root, the one such element right below it, or the one right below its only child. */
    private static Optional<Element> only(Element root, List<String> names) {
        if (names.contains(root.normalName())) {
            return Optional.of(root);
        }
        Optional<Element> below = onlyChild(root, names);
        return below.isPresent() || root.childrenSize() != 1 ? below : onlyChild(root.child(0), names);
    }

    private static Optional<Element> onlyChild(Element parent, List<String> names) {
        for (String name : names) {
            List<Element> found = parent.children().stream()
                    .filter(child -> child.normalName().equals(name))
                    .toList();
            if (found.size() == 1 && ItemClasses.roots(found.get(0)).isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }
}
