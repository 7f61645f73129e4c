// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.List;
import org.jsoup.nodes.Element;
import org.reviewpage.schema.node.TypedNode;

/** One way of writing structured data into a page. */
interface Syntax {
    /** What it is called in evidence. */
    String name();

    /** Whether it stands in the head of the page as often as in the article. */
    default boolean isInHead() {
        return false;
    }

    /** The things described in a region that are not part of another thing there. */
    List<Described> read(Region region);

    /**
     * A thing and the element that describes it.
     *
     * @param node the thing
     * @param element the script, or the element that holds its properties
     */
    record Described(TypedNode node, Element element) {}
}
