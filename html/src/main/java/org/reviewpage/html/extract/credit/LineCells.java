// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.credit;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.words.Text;

/** The pieces of one line: what is bold and the rest, or a first child element and the rest, or all children. */
final class LineCells {
    static final int MAX_HEAD = 80;
    static final int MAX_CELLS = 12;

    /** Longer lines are not looked into. */
    private static final int MAX_LINE = 300;

    private LineCells() {}

    /** The cells of a block; one if nothing parts it. */
    static List<String> of(Block block) {
        String text = block.text();
        if (!block.lead().isEmpty() && !block.isBold() && block.lead().length() <= MAX_HEAD) {
            return List.of(block.lead(), text.substring(block.lead().length()).strip());
        }
        Element element = block.element();
        int pieces = element.childNodeSize();
        if (text.length() > MAX_LINE || pieces < 2 || pieces > 2 * MAX_CELLS) {
            return List.of(text);
        }
        List<String> cells = new ArrayList<>();
        StringBuilder read = new StringBuilder();
        for (Node child : element.childNodes()) {
            String piece = child instanceof Element inner
                    ? ElementText.of(inner, MAX_LINE)
                    : child instanceof TextNode words ? Text.collapse(words.getWholeText()) : "";
            if (!piece.isEmpty()) {
                if (cells.isEmpty() && (child instanceof TextNode || piece.length() > MAX_HEAD)) {
                    return List.of(text);
                }
                read.append(squeezed(piece));
                if (read.length() > text.length()) {
                    return List.of(text);
                }
                cells.add(piece);
            }
        }
        boolean isWhole = cells.size() > 1 && read.toString().equals(squeezed(text));
        return isWhole ? cells : List.of(text);
    }

    private static String squeezed(String text) {
        return text.replace(" ", "");
    }
}
