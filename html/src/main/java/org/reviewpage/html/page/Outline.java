// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.words.Text;

/**
 * A tree laid out flat: its texts, and where each element begins and ends, in the order of the page. One walk makes it;
 * what else is asked of the tree is a loop.
 */
public final class Outline {
    private final Map<Element, Integer> begins;
    private final List<Element> all = new ArrayList<>();
    private final Map<String, List<Element>> byTag = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private int[] ends = new int[1_024];
    private final int[] looks;
    private final @Nullable String[] texts;

    private Outline(Element root) {
        root.traverse(new NodeVisitor() {
            private int[] open = new int[64];

            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    open = depth < open.length ? open : Arrays.copyOf(open, 2 * depth);
                    open[depth] = nodes.size();
                    nodes.add(node);
                    all.add(element);
                    byTag.computeIfAbsent(element.normalName(), unseen -> new ArrayList<>())
                            .add(element);
                } else if (node instanceof TextNode) {
                    nodes.add(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element) {
                    end(open[depth]);
                    nodes.add(node);
                }
            }
        });
        begins = new IdentityHashMap<>(all.size());
        looks = new int[nodes.size()];
        texts = new String[nodes.size()];
        look(root);
    }

    private void look(Element root) {
        int[] around = new int[64];
        int depth = 0;
        for (Element up = root.parent(); up != null; up = up.parent()) {
            around[0] |= Rendering.of(up) & Rendering.INSIDE;
        }
        for (int i = 0; i < looks.length; i++) {
            if (begins(i) && nodes.get(i) instanceof Element element) {
                begins.put(element, i);
                looks[i] = Rendering.of(element) | around[depth];
                looks[ends[i]] = looks[i];
                around = ++depth < around.length ? around : Arrays.copyOf(around, 2 * depth);
                around[depth] = looks[i] & Rendering.INSIDE;
            } else if (nodes.get(i) instanceof Element) {
                depth--;
            }
        }
    }

    private void end(int begin) {
        int end = nodes.size();
        if (ends.length <= end) {
            ends = Arrays.copyOf(ends, 2 * end);
        }
        ends[begin] = end;
    }

    /** The outline of a tree. */
    public static Outline of(Element root) {
        return new Outline(root);
    }

    /** Whether an element is in the tree. */
    public boolean has(Element element) {
        return begins.containsKey(element);
    }

    /** All elements of the tree. */
    public List<Element> elements() {
        return Collections.unmodifiableList(all);
    }

    /** The elements of the tree with a tag. */
    public List<Element> elements(String tag) {
        return Collections.unmodifiableList(byTag.getOrDefault(tag, List.of()));
    }

    /** The elements from one of the tree's down, that one included, without those that are left out and all in them. */
    public List<Element> elements(Element top, Predicate<Element> leftOut) {
        List<Element> elements = new ArrayList<>();
        int to = end(top);
        for (int i = begin(top); i < to; i++) {
            if (begins(i) && nodes.get(i) instanceof Element element) {
                if (leftOut.test(element)) {
                    i = ends[i];
                } else {
                    elements.add(element);
                }
            }
        }
        return Collections.unmodifiableList(elements);
    }

    /** The wanted elements below one of the tree's; what is in a wanted one is not looked at. */
    public List<Element> outermost(Element top, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        int to = end(top);
        for (int i = begin(top) + 1; i < to; i++) {
            if (begins(i) && nodes.get(i) instanceof Element element && wanted.test(element)) {
                found.add(element);
                i = ends[i];
            }
        }
        return found;
    }

    /** The blocks below an element of the tree, without what is in elements that are left out. */
    public List<Block> blocks(Element top, Predicate<Element> leftOut) {
        return Blocks.of(this, top, leftOut);
    }

    /** Whether one element of the tree is another or below it. */
    public boolean isIn(Element lower, Element upper) {
        int begin = begin(lower);
        return begin >= begin(upper) && begin <= end(upper);
    }

    /** How many places there are: one for each begin and end of an element and for each text. */
    public int size() {
        return looks.length;
    }

    /** The place where an element begins. */
    public int begin(Element element) {
        return Objects.requireNonNull(begins.get(element), "the element must be in the tree");
    }

    /** The place where an element ends. */
    int end(Element element) {
        return ends[begin(element)];
    }

    /** Whether an element begins at a place. */
    boolean begins(int place) {
        return ends[place] > 0;
    }

    /** The place where the element that begins at a place ends; 0 if none begins there. */
    public int endOf(int place) {
        return ends[place];
    }

    /** The element that begins or ends at a place, or the text that stands there. */
    Node node(int place) {
        return nodes.get(place);
    }

    /** The {@link Rendering} of the element that begins or ends at a place. */
    int look(int place) {
        return looks[place];
    }

    /** The text that stands at a place, with white space collapsed. */
    String text(int place, TextNode node) {
        String text = texts[place];
        if (text == null) {
            text = Text.collapse(raw(node));
            texts[place] = text;
        }
        return text;
    }

    static String raw(TextNode node) {
        return node instanceof CDataNode ? node.text() : node.getWholeText();
    }
}
