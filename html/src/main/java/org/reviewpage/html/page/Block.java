// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.html.words.Characters;
import org.reviewpage.html.words.Text;
import org.reviewpage.html.words.Words;

/**
 * A line of text as a browser would begin it: a paragraph, heading, list item, table cell, or what stands between two
 * line breaks.
 *
 * <p>{@code <p><b>Director:</b> Ada Poe<br>With: Bo Quill</p>} is two blocks; the second continues the first.
 *
 * <p>Two blocks are equal only if they are the same.
 */
public final class Block {
    private static final int MAX_NAMES = 200;

    private final int index;
    private final Line line;
    private final boolean continues;

    Block(int index, Line line, boolean continues) {
        this.index = index;
        this.line = line;
        this.continues = continues;
    }

    /** The place of the block among the blocks of its article or page, counted from 0. */
    public int index() {
        return index;
    }

    /** The block-level element that holds the text directly. */
    public Element element() {
        return line.element();
    }

    /** The tree that the block was read from. */
    public Outline outline() {
        return line.outline();
    }

    /** The {@link Outline#place(Element)} of the element in that tree. */
    public int place() {
        return line.place();
    }

    /** The text with white space collapsed; never empty. */
    public String text() {
        return line.text();
    }

    /** The text that the block begins with in bold; equal to {@link #text()} if all is bold, empty if none. */
    public String lead() {
        return line.lead();
    }

    /** How many characters of the text are inside of links. */
    public int linkLength() {
        return line.linkLength();
    }

    /** Whether no more than one line break parts it from the block before. */
    public boolean continues() {
        return continues;
    }

    /** The {@link Text#key(String)} of the text. */
    public String key() {
        return line.key();
    }

    /** The {@link Text#key(String)} of the first so many characters of the text. */
    public String key(int length) {
        return text().length() <= length ? key() : Text.key(Text.head(text(), length));
    }

    /** The words of the text. */
    public Words words() {
        return line.words();
    }

    /** Which characters the text has: the cheap question before a dear one. */
    public Characters characters() {
        return line.characters();
    }

    /** The level of the heading that the block is, 1 to 6; 0 if it is none. */
    public int headingLevel() {
        return line.headingLevel();
    }

    /** Whether the block is inside of an element with one of these names, or is one. */
    public boolean isIn(String... tags) {
        for (String tag : tags) {
            int inside = Rendering.inside(tag);
            if (inside == 0 ? isInNamed(tag) : (line.look() & inside) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isInNamed(String tag) {
        Element at = element();
        while (at != null && !at.normalName().equals(tag)) {
            at = at.parent();
        }
        return at != null;
    }

    /** Whether the pattern is found in the class names or the id of an element that the block is in, the body apart. */
    public boolean isNamed(Pattern names) {
        for (Element at = element(); at != null && !at.nameIs("body"); at = at.parent()) {
            if (names.matcher(Text.head(at.className() + " " + at.id(), MAX_NAMES))
                    .find()) {
                return true;
            }
        }
        return false;
    }

    /** The share of the text that is inside of links, 0 to 1. */
    public double linkDensity() {
        return (double) linkLength() / text().length();
    }

    /** Whether all of the text is bold. */
    public boolean isBold() {
        return lead().length() == text().length();
    }

    /** The text. */
    @Override
    public String toString() {
        return text();
    }
}
