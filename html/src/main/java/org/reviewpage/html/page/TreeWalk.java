// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The one walk over a tree: its elements and its texts in the order of the page, and how they follow each other. */
final class TreeWalk {
    private static final int END = -1;
    /** A piece of a page has some tens of elements and texts. */
    private static final int SOME = 64;

    private final List<Element> elements = new ArrayList<>(SOME);
    private final List<TextNode> texts = new ArrayList<>(SOME);
    private final int most;
    private final int deepest;
    private int[] steps = new int[4 * SOME];
    private int size;
    private boolean whole = true;

    /** Walks as far as there are no more nodes than these, and no element with so many above it. */
    TreeWalk(Element root, int most, int deepest) {
        this.most = most;
        this.deepest = deepest;
        walk(root);
    }

    private void walk(Element root) {
        Element[] open = new Element[64];
        int[] nextChild = new int[open.length];
        int nodes = 1;
        int level = 0;
        open[0] = root;
        begin(root);
        while (level >= 0 && whole) {
            Element at = open[level];
            int child = nextChild[level]++;
            if (child == at.childNodeSize()) {
                note(END);
                level--;
                continue;
            }
            Node node = at.childNode(child);
            whole = ++nodes <= most;
            if (node instanceof Element element) {
                level++;
                whole &= level < deepest;
                if (level == open.length) {
                    open = Arrays.copyOf(open, 2 * level);
                    nextChild = Arrays.copyOf(nextChild, 2 * level);
                }
                open[level] = element;
                nextChild[level] = 0;
                begin(element);
            } else if (node instanceof TextNode text) {
                note(2 * texts.size() + 1);
                texts.add(text);
            }
        }
    }

    private void begin(Element element) {
        note(2 * elements.size());
        elements.add(element);
    }

    private void note(int step) {
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, 2 * size);
        }
        steps[size++] = step;
    }

    /** Whether the limits were not reached. */
    boolean isWhole() {
        return whole;
    }

    List<Element> elements() {
        return elements;
    }

    /** How many texts there are. */
    int texts() {
        return texts.size();
    }

    /** A text as it stands there. */
    String raw(int number) {
        TextNode text = texts.get(number);
        return text instanceof CDataNode ? text.text() : text.getWholeText();
    }

    /** How many begins and ends of elements and texts there are. */
    int size() {
        return size;
    }

    /** Whether the last element that began and has not ended ends. */
    boolean ends(int step) {
        return steps[step] == END;
    }

    /** Whether a text stands there; if not, and if no element ends, one begins. */
    boolean isText(int step) {
        return steps[step] > 0 && (steps[step] & 1) == 1;
    }

    /** The number of the element that begins there or of the text. */
    int number(int step) {
        return steps[step] >> 1;
    }
}
