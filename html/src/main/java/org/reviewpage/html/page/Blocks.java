// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads a tree as the blocks of text that a browser would show, in one walk. */
public final class Blocks implements NodeFilter {
    /** More blocks than the longest book on one page; a page with more is made to be slow. */
    static final int MAX_BLOCKS = 100_000;

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "svg",
            "math",
            "select",
            "textarea",
            "button",
            "input",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "rt",
            "rp",
            "map",
            "datalist",
            "title");

    private final Element root;
    private final Predicate<Element> leftOut;
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

    private Blocks(Element root, Predicate<Element> leftOut) {
        this.root = root;
        this.leftOut = leftOut;
    }

    /**
     * The blocks below an element.
     *
     * @param leftOut which elements are left out with all that is in them
     */
    public static List<Block> of(Element root, Predicate<Element> leftOut) {
        Blocks reader = new Blocks(root, leftOut);
        root.filter(reader);
        reader.end(root, 2);
        return List.copyOf(reader.blocks);
    }

    /** Whether an element is never shown as text: scripts, form controls, and what a style attribute hides. */
    public static boolean isUnseen(Element element) {
        if (UNSEEN.contains(element.normalName())) {
            return true;
        }
        // React streams a page's content as <div hidden id="S:0"> and shows it by a script
        if (element.hasAttr("hidden") && !element.id().startsWith("S:")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (blocks.size() >= MAX_BLOCKS) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode textNode) {
            append(textNode instanceof CDataNode ? textNode.text() : textNode.getWholeText(), textNode);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (element != root && (isUnseen(element) || leftOut.test(element))) {
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (element.normalName()) {
            case "br" -> end(holder(element), 1);
            case "hr" -> end(holder(element), 2);
            case "a" -> {
                links++;
                if (linkEnded) {
                    gap(" "); // links in a row are words in a row, though often nothing parts them but style
                }
            }
            case "b", "strong" -> bolds++;
            case "pre" -> preformatted++;
            default -> {}
        }
        if (isBlock(element) && element.parent() != null) {
            end(holder(element), 2);
        }
        atEdge |= !INDEXES.contains(element.normalName());
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            atEdge |= !INDEXES.contains(element.normalName());
            switch (element.normalName()) {
                case "a" -> {
                    links--;
                    linkEnded = true;
                }
                case "b", "strong" -> bolds--;
                case "pre" -> preformatted--;
                default -> {}
            }
            if (isBlock(element)) {
                end(element, 2);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void append(String raw, TextNode node) {
        if (preformatted > 0 && raw.indexOf('\n') >= 0) {
            for (String line : raw.split("\n", -1)) {
                appendLine(line);
                end(holder(node), 1);
            }
        } else {
            appendLine(raw);
        }
    }

    private void appendLine(String raw) {
        String clean = Text.collapse(raw);
        if (clean.isEmpty()) {
            gap(raw);
            return;
        }
        if (Text.isSpace(raw.charAt(0)) || atEdge && beginsWord(clean)) {
            gap(raw);
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
            gap(raw);
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

    private void gap(String raw) {
        if (!raw.isEmpty() && text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private void end(Element holder, int newBreaks) {
        String line = text.toString().strip();
        if (!line.isEmpty()) {
            String bold = text.substring(0, leadLength).strip();
            blocks.add(new Block(blocks.size(), holder, line, bold, Math.min(linkLength, line.length()), breaks < 2));
            breaks = 0;
        }
        breaks += newBreaks;
        text.setLength(0);
        leadLength = 0;
        leading = true;
        linkLength = 0;
    }

    private static Element holder(Node node) {
        Element at = Objects.requireNonNull(node.parentElement(), "a node inside of the root has a parent");
        while (!isBlock(at) && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || CELL_LIKE.contains(element.normalName());
    }

    private static final Set<String> INDEXES = Set.of("sub", "sup");
    private static final Set<String> CELL_LIKE = Set.of("td", "th", "caption", "legend", "summary", "center", "option");
}
