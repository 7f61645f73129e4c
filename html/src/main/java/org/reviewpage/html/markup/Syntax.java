// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.List;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Article;
import org.reviewpage.schema.TypedNode;

/** One way of writing structured data into a page. */
interface Syntax {
    /** What it is called in evidence. */
    String name();

    /** The things described in an article that are not part of another thing there. */
    List<Described> read(Article article);

    /**
     * A thing and the element that describes it.
     *
     * @param node the thing
     * @param element the script, or the element that holds its properties
     */
    record Described(TypedNode node, Element element) {}
}
