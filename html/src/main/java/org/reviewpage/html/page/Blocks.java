// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.words.Text;

/** Reads a tree as the blocks of text that a browser would show. */
public final class Blocks {
    /** More blocks than the longest book on one page; a page with more is made to be slow. */
    static final int MAX_BLOCKS = 100_000;

    private final Outline outline;
    private final int top;
    private final List<Block> blocks = new ArrayList<>();
    /** The line so far: nothing, one text of the page, or a builder of several. */
    private CharSequence text = "";

    private boolean gap;
    private int firstText;
    private int leadLength;
    private boolean leading = true;
    private int linkLength;
    private int at;
    private int links;
    private boolean linkEnded;
    private boolean atEdge;
    private int bolds;
    private int preformatted;
    private int breaks = 2;

    private Blocks(Outline outline, int top) {
        this.outline = outline;
        this.top = top;
        this.at = top;
    }

    /** The blocks below an element; for those of a page there is {@link Page#outline()}. */
    public static List<Block> of(Element root) {
        return Outline.of(root).blocks(root, Set.of());
    }

    /**
     * The blocks below an element of a tree.
     *
     * @param top the place of the element
     * @param kept the places of the elements that are read; what is in others is not
     */
    static List<Block> of(Outline outline, int top, BitSet kept) {
        Blocks reader = new Blocks(outline, top);
        TreeWalk walk = outline.walk();
        reader.head(top);
        int to = outline.lastStep(top);
        for (int step = outline.firstStep(top) + 1; step < to && reader.blocks.size() < MAX_BLOCKS; step++) {
            if (walk.isText(step)) {
                reader.append(walk.number(step));
            } else if (walk.ends(step)) {
                reader.tail();
            } else {
                int place = walk.number(step);
                if ((outline.look(place) & Rendering.UNSEEN) != 0 || !kept.get(place)) {
                    step = outline.lastStep(place);
                } else {
                    reader.head(place);
                }
            }
        }
        reader.end(2);
        return Collections.unmodifiableList(reader.blocks);
    }

    /** Whether an element is never shown as text: scripts, form controls, and what a style attribute hides. */
    public static boolean isUnseen(Element element) {
        return (Rendering.of(element, 0) & Rendering.UNSEEN) != 0 || Rendering.isHidden(element);
    }

    private void head(int place) {
        int look = outline.look(place);
        if ((look & (Rendering.BREAK | Rendering.RULE)) != 0) {
            end((look & Rendering.BREAK) != 0 ? 1 : 2);
        }
        if ((look & Rendering.LINK) != 0) {
            links++;
            if (linkEnded) {
                gap = true; // links in a row are words in a row, though often nothing parts them but style
            }
        }
        bolds += look / Rendering.BOLD & 1;
        preformatted += look / Rendering.PREFORMATTED & 1;
        if ((look & Rendering.BLOCK) != 0) {
            end(2);
        }
        atEdge |= (look & Rendering.INDEX) == 0;
        at = place;
    }

    private void tail() {
        int look = outline.look(at);
        atEdge |= (look & Rendering.INDEX) == 0;
        if ((look & Rendering.LINK) != 0) {
            links--;
            linkEnded = true;
        }
        bolds -= look / Rendering.BOLD & 1;
        preformatted -= look / Rendering.PREFORMATTED & 1;
        if ((look & Rendering.BLOCK) != 0) {
            end(2);
        }
        at = outline.parent(at);
    }

    private void append(int number) {
        String raw = outline.walk().raw(number);
        if (text.isEmpty()) {
            firstText = number;
        }
        if (preformatted > 0 && raw.indexOf('\n') >= 0) {
            for (String line : raw.split("\n", -1)) {
                append(line, Text.collapse(line));
                end(1);
            }
        } else {
            append(raw, outline.text(number));
        }
    }

    private void append(String raw, String clean) {
        if (raw.isEmpty()) {
            return;
        }
        if (clean.isEmpty()) {
            gap = true;
            return;
        }
        gap |= Text.isSpace(raw.charAt(0)) || atEdge && beginsWord(clean);
        add(clean);
        linkEnded = false;
        atEdge = false;
        if (links > 0) {
            linkLength += clean.length();
        }
        leading &= bolds > 0;
        if (leading) {
            leadLength = text.length();
        }
        gap = Text.isSpace(raw.charAt(raw.length() - 1));
    }

    private void add(String clean) {
        if (text.isEmpty()) {
            text = clean;
            return;
        }
        StringBuilder joined = text instanceof StringBuilder begun ? begun : new StringBuilder(text);
        text = (gap ? joined.append(' ') : joined).append(clean);
    }

    /** Themes part {@code <span>By</span><a>Ada Poe</a><time>May 3, 2014</time>} by style alone. */
    private boolean beginsWord(String next) {
        int last = text.length() - 1;
        return last >= 1
                && Character.isUpperCase(next.charAt(0))
                && (Character.isDigit(text.charAt(last))
                        || Character.isLowerCase(text.charAt(last)) && Character.isLetter(text.charAt(last - 1)));
    }

    private void end(int newBreaks) {
        if (!text.isEmpty()) {
            blocks.add(new Block(blocks.size(), line(), breaks < 2));
            breaks = 0;
            text = "";
            leadLength = 0;
            linkLength = 0;
        }
        breaks += newBreaks;
        leading = true;
    }

    private Line line() {
        int holder = holder();
        int lead = Math.min(leadLength, text.length());
        int linked = Math.min(linkLength, text.length());
        @Nullable Line known = outline.line(firstText);
        if (known != null && known.is(holder, text, lead, linked)) {
            return known;
        }
        Line line = new Line(outline, holder, text.toString(), lead, linked);
        outline.keep(firstText, line);
        return line;
    }

    /** The block-level element that the line is in. */
    private int holder() {
        int holder = at;
        while (holder != top && (outline.look(holder) & Rendering.BLOCK) == 0) {
            holder = outline.parent(holder);
        }
        return holder;
    }
}
