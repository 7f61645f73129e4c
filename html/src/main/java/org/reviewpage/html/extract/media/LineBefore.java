// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.media;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.reviewpage.html.words.Text;

/**
 * Reads the line that leads to an element where nothing but line breaks parts the lines.
 *
 * <p>Old pages write {@code <b>Official Trailer</b><br><br><object>…}, others {@code <p>Trailer: <iframe>…}. What stands in
 * a paragraph or cell of its own is none.
 */
final class LineBefore {
    /** More nodes than a line that announces something is made of. */
    private static final int MAX_NODES = 40;

    private LineBefore() {}

    /** The line; empty if there is none. */
    static String of(Element element) {
        Node at = element;
        while (at.previousSibling() == null && at.parent() instanceof Element up && !up.isBlock()) {
            at = up;
        }
        StringBuilder line = new StringBuilder();
        at = at.previousSibling();
        for (int nodes = 0; at != null && nodes < MAX_NODES; nodes++, at = at.previousSibling()) {
            boolean isBreak = at.nameIs("br") || at.nameIs("hr");
            if ((isBreak && line.length() > 0) || (at instanceof Element block && block.isBlock() && !isBreak)) {
                break;
            }
            line.insert(0, text(at));
        }
        return Text.collapse(line.toString());
    }

    private static String text(Node node) {
        if (node instanceof TextNode text) {
            return text.isBlank() ? "" : text.getWholeText();
        }
        return node instanceof Element inline ? inline.text() : "";
    }
}
