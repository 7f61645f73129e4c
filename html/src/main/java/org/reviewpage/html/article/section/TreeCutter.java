// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article.section;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Copies pieces of a tree, each from one node up to another in the order of the page, with the elements that they are in.
 *
 * <p>The parts of an old post are seldom elements: a bold line, a break and text follow each other in one cell.
 */
final class TreeCutter implements NodeFilter {
    /** A copied piece: its root, and the copies by their originals. */
    record Piece(Element root, Map<Node, Node> copies) {}

    private final Element top;
    private final Map<Node, Boolean> marks;
    private final Predicate<Element> leftOut;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean open;

    private TreeCutter(Element top, Map<Node, Boolean> marks, Predicate<Element> leftOut) {
        this.top = top;
        this.marks = marks;
        this.leftOut = leftOut;
    }

    /**
     * The pieces below an element.
     *
     * @param marks by identity, the nodes at which pieces end, and whether another begins there
     */
    static List<Piece> of(Element top, IdentityHashMap<Node, Boolean> marks, Predicate<Element> leftOut) {
        TreeCutter cut = new TreeCutter(top, marks, leftOut);
        top.filter(cut);
        return cut.pieces;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element && leftOut.test(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Boolean begins = marks.get(node);
        if (begins != null) {
            open = begins;
            if (open) {
                Element root = top.shallowClone();
                Map<Node, Node> copies = new IdentityHashMap<>();
                copies.put(top, root);
                pieces.add(new Piece(root, copies));
            }
        }
        if (open && node != top) {
            copy(node, pieces.get(pieces.size() - 1).copies());
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return FilterResult.CONTINUE;
    }

    private static Node copy(Node node, Map<Node, Node> copies) {
        List<Node> way = new ArrayList<>();
        Node at = node;
        while (at != null && !copies.containsKey(at)) {
            way.add(at);
            at = at.parent();
        }
        Node copy = at == null ? node : copies.getOrDefault(at, node);
        for (int i = way.size() - 1; i >= 0; i--) {
            Node next = way.get(i).shallowClone();
            ((Element) copy).appendChild(next);
            copies.put(way.get(i), next);
            copy = next;
        }
        return copy;
    }
}
