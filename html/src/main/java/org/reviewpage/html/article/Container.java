// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
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
        return descend(top, leftOut, prose);
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

    private static Element descend(Element top, Set<Element> leftOut, Prose prose) {
        Element at = top;
        while (true) {
            @Nullable Element next = null;
            for (Element child : at.children()) {
                if (!leftOut.contains(child) && child.isBlock() && prose.in(child) >= KEPT * prose.in(at)) {
                    next = child;
                }
            }
            if (next == null || prose.in(next) == 0 || next.normalName().equals("p")) {
                return at;
            }
            at = next;
        }
    }

    private static List<Element> named(Page page, Element top, Set<Element> leftOut) {
        BitSet named = Parts.of(page).places(Part.CONTENT);
        named.and(page.outline().places(top, leftOut));
        named.clear(page.outline().place(top));
        return page.outline().elements(named);
    }
}
