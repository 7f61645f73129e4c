// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.Outline;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.platform.Part;
import org.reviewpage.html.platform.Parts;

/**
 * Finds the element that holds the text of the article: the one with a known name if it has most of the prose, else the
 * smallest that has nearly all of it.
 */
final class Container {
    /** A named container with less than this share of the prose is a part of the text at best. */
    private static final double NAMED_SHARE = 0.5;

    /** Going down to a child may lose so much of the prose, once at each step. */
    private static final double KEPT = 0.85;

    /** Pieces of one text have not much other prose among them. */
    private static final double OTHER_PROSE = 1.3;

    private Container() {}

    static Element find(Page page, Element top, Set<Element> leftOut, Prose prose) {
        List<Element> named = named(page, top, leftOut);
        double best = 0;
        @Nullable Element container = null;
        for (Element element : named) {
            if (prose.in(element) > best) {
                best = prose.in(element);
                container = element;
            }
        }
        if (container != null) {
            container = joined(container, named, prose);
            if (prose.in(container) >= NAMED_SHARE * prose.in(top)) {
                return container;
            }
        }
        return descend(page.outline(), top, leftOut, prose);
    }

    /** The element around all pieces of a text: some builders of pages put each of its sections into a container. */
    private static Element joined(Element container, List<Element> named, Prose prose) {
        Element joined = container;
        double most = prose.in(container);
        for (Element piece : named) {
            if (piece != container
                    && prose.in(piece) > 0
                    && piece.className().equals(container.className())
                    && !Ancestors.isIn(piece, joined)) {
                most += prose.in(piece);
                joined = Ancestors.common(joined, piece);
            }
        }
        return prose.in(joined) <= most * OTHER_PROSE ? joined : container;
    }

    private static Element descend(Outline outline, Element top, Set<Element> leftOut, Prose prose) {
        int at = outline.place(top);
        int next = at;
        while (next >= 0) {
            at = next;
            next = -1;
            for (int child = at + 1; child < outline.end(at); child = outline.end(child)) {
                Element element = outline.element(child);
                if (prose.in(child) > 0
                        && prose.in(child) >= KEPT * prose.in(at)
                        && element.isBlock()
                        && !element.normalName().equals("p")
                        && !leftOut.contains(element)) {
                    next = child;
                }
            }
        }
        return outline.element(at);
    }

    private static List<Element> named(Page page, Element top, Set<Element> leftOut) {
        BitSet named = Parts.of(page).places(Part.CONTENT);
        named.and(page.outline().places(top, leftOut));
        named.clear(page.outline().place(top));
        return page.outline().elements(named);
    }
}
