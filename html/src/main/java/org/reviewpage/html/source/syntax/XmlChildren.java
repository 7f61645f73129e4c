// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.syntax;

import java.util.List;
import org.jsoup.nodes.Element;

/** Reads elements of feeds and exports, whose names have prefixes: {@code wp:post_id}. */
public final class XmlChildren {
    private XmlChildren() {}

    /** The children of a name. */
    public static List<Element> children(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.tagName().equals(name))
                .toList();
    }

    /** The text of the first child of a name as it stands there; empty if there is none. */
    public static String raw(Element parent, String name) {
        return children(parent, name).stream()
                .findFirst()
                .map(Element::wholeText)
                .orElse("");
    }

    /** The text of the first child of a name without white space around it; empty if there is none. */
    public static String text(Element parent, String name) {
        return raw(parent, name).strip();
    }
}
