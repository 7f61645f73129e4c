// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.platform.Part;

/**
 * Finds the element that holds the text of the article: the one with a known name if it has most of the prose, else the
 * smallest that has nearly all of it.
 */
final class Container {
    /** A named container with less than this share of the prose is a part of the text at best. */
    private static final double NAMED_SHARE = 0.5;

    /** Going down to a child may lose so much of the prose, once at each step. */
    private static final double KEPT = 0.85;

    private Container() {}

    static Element find(Element top, Set<Element> leftOut, Prose prose) {
        double all = prose.in(top);
        List<Element> named = named(top, leftOut);
        double best = 0;
        @Nullable Element container = null;
        for (Element element : named) {
            if (prose.in(element) > best) {
                best = prose.in(element);
                container = element;
            }
        }
        if (container != null && best >= NAMED_SHARE * all && best > 0) {
            return container;
        }
        return descend(top, leftOut, prose);
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

    private static List<Element> named(Element top, Set<Element> leftOut) {
        List<Element> found = new ArrayList<>();
        top.filter((node, depth) -> {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            if (leftOut.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element != top && Part.CONTENT.is(element)) {
                found.add(element);
            }
            return FilterResult.CONTINUE;
        });
        return found;
    }
}
