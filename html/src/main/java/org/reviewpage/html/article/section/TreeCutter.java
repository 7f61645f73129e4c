// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article.section;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Copies pieces of a tree, each from one element up to another in the order of the page, with the elements that they are in.
 *
 * <p>The parts of an old post are seldom elements: a bold line, a break and text follow each other in one cell.
 */
final class TreeCutter implements NodeFilter {
    /** A copied piece: its root, and the copies of elements by their originals. */
    record Piece(Element root, Map<Element, Element> copies) {}

    private final Element top;
    private final Map<Element, Boolean> marks;
    private final Predicate<Element> leftOut;
    private final List<Piece> pieces = new ArrayList<>();
    private Map<Element, Element> copies = Map.of();
    /** The copy of the element that the walk is in; null between pieces. */
    private @Nullable Element at;

    private TreeCutter(Element top, Map<Element, Boolean> marks, Predicate<Element> leftOut) {
        this.top = top;
        this.marks = marks;
        this.leftOut = leftOut;
    }

    /**
     * The pieces below an element.
     *
     * @param marks by identity, the elements at which pieces end, and whether another begins there
     */
    static List<Piece> of(Element top, IdentityHashMap<Element, Boolean> marks, Predicate<Element> leftOut) {
        TreeCutter cut = new TreeCutter(top, marks, leftOut);
        top.filter(cut);
        return cut.pieces;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            return head(element);
        }
        if (at != null) {
            at.appendChild(copy(node));
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult head(Element element) {
        if (leftOut.test(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Boolean begins = marks.get(element);
        if (begins != null) {
            at = begins ? begin(element) : null;
        }
        if (at != null && element != top) {
            at = copy(element, at);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (at != null && node != top && node instanceof Element) {
            at = at.parent();
        }
        return FilterResult.CONTINUE;
    }

    /** Begins a piece with the elements that its first one is in, and gives the lowest of them. */
    private Element begin(Element first) {
        copies = new IdentityHashMap<>();
        Element root = copy(top);
        copies.put(top, root);
        pieces.add(new Piece(root, copies));
        return first == top ? root : copyOf(first.parent());
    }

    /** The copy of an element in this piece, within those of all that the element is in. */
    private Element copyOf(Element element) {
        Element known = copies.get(element);
        return known == null ? copy(element, copyOf(element.parent())) : known;
    }

    private Element copy(Element element, Element parent) {
        Element copy = copy(element);
        parent.appendChild(copy);
        copies.put(element, copy);
        return copy;
    }

    /** The element without its children; its attributes are not copied, since nobody changes them. */
    private static Element copy(Element element) {
        return new Element(element.tag(), null, element.attributesSize() > 0 ? element.attributes() : null);
    }

    /** A copy of a node without children: jsoup's own makes a new document for each. */
    private static Node copy(Node leaf) {
        boolean isText = leaf instanceof TextNode && !(leaf instanceof CDataNode);
        return isText ? new TextNode(((TextNode) leaf).getWholeText()) : leaf.shallowClone();
    }
}
