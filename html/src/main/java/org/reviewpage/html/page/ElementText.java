// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.reviewpage.html.words.Text;

/** The text of elements, as far as it is needed. */
public final class ElementText {
    /** What is short has no more nodes, even where each letter is an element. */
    private static final int MAX_NODES = 2_000;

    private ElementText() {}

    /**
     * The beginning of an element's text with white space collapsed, read no further than needed: a page may nest ten
     * thousand elements, and the text of each is that of all below it.
     *
     * @param length how many characters at most
     */
    public static String of(Element element, int length) {
        if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode words) {
            return shortened(Text.head(words.getWholeText(), 4 * length), length);
        }
        StringBuilder text = new StringBuilder();
        int[] nodes = {0};
        element.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(Text.head(words.getWholeText(), 4 * length));
                } else {
                    part(node);
                }
                boolean enough = text.length() > 8L * length || ++nodes[0] > MAX_NODES;
                return enough ? FilterResult.STOP : FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                part(node);
                return FilterResult.CONTINUE;
            }

            private void part(Node node) {
                if (node instanceof Element inner
                        && (inner.isBlock() || inner.normalName().equals("br"))) {
                    text.append(' ');
                }
            }
        });
        return shortened(text.toString(), length);
    }

    private static String shortened(String text, int length) {
        return Text.head(Text.collapse(text), length).stripTrailing();
    }
}
