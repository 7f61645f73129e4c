// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.words.Text;

/** Reads a tree as the blocks of text that a browser would show. */
public final class Blocks {
    /** More blocks than the longest book on one page; a page with more is made to be slow. */
    static final int MAX_BLOCKS = 100_000;

    private final Outline outline;
    private final Element top;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int leadLength;
    private boolean leading = true;
    private int linkLength;
    private int links;
    private boolean linkEnded;
    private boolean atEdge;
    private int bolds;
    private int preformatted;
    private int breaks = 2;

    private Blocks(Outline outline, Element top) {
        this.outline = outline;
        this.top = top;
    }

    /**
     * The blocks below an element; for those of a page there is {@link Page#outline()}.
     *
     * @param leftOut which elements are left out with all that is in them
     */
    public static List<Block> of(Element root, Predicate<Element> leftOut) {
        return of(Outline.of(root), root, leftOut);
    }

    static List<Block> of(Outline outline, Element top, Predicate<Element> leftOut) {
        Blocks reader = new Blocks(outline, top);
        int to = outline.end(top);
        for (int i = outline.begin(top); i <= to && reader.blocks.size() < MAX_BLOCKS; i++) {
            Node node = outline.node(i);
            if (node instanceof TextNode words) {
                reader.append(words, i);
            } else if (node instanceof Element element) {
                int look = outline.look(i);
                if (!outline.begins(i)) {
                    reader.tail(element, look);
                } else if (element != top && ((look & Rendering.UNSEEN) != 0 || leftOut.test(element))) {
                    i = outline.endOf(i);
                } else {
                    reader.head(element, look);
                }
            }
        }
        reader.end(top, 2);
        return Collections.unmodifiableList(reader.blocks);
    }

    /** Whether an element is never shown as text: scripts, form controls, and what a style attribute hides. */
    public static boolean isUnseen(Element element) {
        return (Rendering.of(element) & Rendering.UNSEEN) != 0;
    }

    private void head(Element element, int look) {
        if ((look & (Rendering.BREAK | Rendering.RULE)) != 0) {
            end(element.parent(), (look & Rendering.BREAK) != 0 ? 1 : 2);
        }
        if ((look & Rendering.LINK) != 0) {
            links++;
            if (linkEnded) {
                gap(); // links in a row are words in a row, though often nothing parts them but style
            }
        }
        bolds += look / Rendering.BOLD & 1;
        preformatted += look / Rendering.PREFORMATTED & 1;
        if ((look & Rendering.BLOCK) != 0) {
            end(element.parent(), 2);
        }
        atEdge |= (look & Rendering.INDEX) == 0;
    }

    private void tail(Element element, int look) {
        atEdge |= (look & Rendering.INDEX) == 0;
        if ((look & Rendering.LINK) != 0) {
            links--;
            linkEnded = true;
        }
        bolds -= look / Rendering.BOLD & 1;
        preformatted -= look / Rendering.PREFORMATTED & 1;
        if ((look & Rendering.BLOCK) != 0) {
            end(element, 2);
        }
    }

    private void append(TextNode node, int place) {
        String raw = Outline.raw(node);
        if (preformatted > 0 && raw.indexOf('\n') >= 0) {
            for (String line : raw.split("\n", -1)) {
                append(line, Text.collapse(line));
                end(node.parentElement(), 1);
            }
        } else {
            append(raw, outline.text(place, node));
        }
    }

    private void append(String raw, String clean) {
        if (raw.isEmpty()) {
            return;
        }
        if (clean.isEmpty()) {
            gap();
            return;
        }
        if (Text.isSpace(raw.charAt(0)) || atEdge && beginsWord(clean)) {
            gap();
        }
        text.append(clean);
        linkEnded = false;
        atEdge = false;
        if (links > 0) {
            linkLength += clean.length();
        }
        leading &= bolds > 0;
        if (leading) {
            leadLength = text.length();
        }
        if (Text.isSpace(raw.charAt(raw.length() - 1))) {
            gap();
        }
    }

    /** Themes part {@code <span>By</span><a>Ada Poe</a><time>May 3, 2014</time>} by style alone. */
    private boolean beginsWord(String next) {
        int last = text.length() - 1;
        return last >= 1
                && Character.isUpperCase(next.charAt(0))
                && (Character.isDigit(text.charAt(last))
                        || Character.isLowerCase(text.charAt(last)) && Character.isLetter(text.charAt(last - 1)));
    }

    private void gap() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private void end(@Nullable Element at, int newBreaks) {
        if (text.length() > 0) {
            String line = text.toString().strip();
            String bold = leadLength >= line.length()
                    ? line
                    : line.substring(0, leadLength).strip();
            int linked = Math.min(linkLength, line.length());
            Element holder = holder(at);
            int look = outline.look(outline.begin(holder));
            blocks.add(new Block(blocks.size(), holder, look, line, bold, linked, breaks < 2));
            breaks = 0;
            text.setLength(0);
            leadLength = 0;
            linkLength = 0;
        }
        breaks += newBreaks;
        leading = true;
    }

    /** The block-level element that a line in an element is in. */
    private Element holder(@Nullable Element at) {
        Element holder = at == null ? top : at;
        while (holder != top && !Rendering.isBlock(holder) && holder.parent() != null) {
            holder = holder.parent();
        }
        return holder;
    }
}
