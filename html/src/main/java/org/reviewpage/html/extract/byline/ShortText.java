// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.reviewpage.html.words.Text;

/** The text of elements that hold little, read no further than needed: a page may nest ten thousand bylines. */
final class ShortText {
    private static final int MAX_NODES = 200;

    private ShortText() {}

    /** The element's text; empty if it is blank or longer. */
    static String of(Element element, int maxLength) {
        StringBuilder text = new StringBuilder();
        int[] nodes = {0};
        element.filter((node, depth) -> {
            nodes[0]++;
            if (node instanceof TextNode part) {
                text.append(Text.head(part.getWholeText(), 4 * maxLength));
            } else if (node instanceof Element inner
                    && (inner.isBlock() || inner.normalName().equals("br"))) {
                text.append(' ');
            }
            return nodes[0] > MAX_NODES || text.length() > 8 * maxLength ? FilterResult.STOP : FilterResult.CONTINUE;
        });
        String clean = Text.collapse(text.toString());
        return nodes[0] > MAX_NODES || clean.length() > maxLength ? "" : clean;
    }
}
