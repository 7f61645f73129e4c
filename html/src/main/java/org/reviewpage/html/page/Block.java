// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import org.jsoup.nodes.Element;

/**
 * A line of text as a browser would begin it: a paragraph, heading, list item, table cell, or what stands between two
 * line breaks.
 *
 * <p>{@code <p><b>Director:</b> Ada Poe<br>With: Bo Quill</p>} is two blocks; the second continues the first.
 *
 * @param index the place of the block among the blocks of its page, counted from 0
 * @param element the block-level element that holds the text directly
 * @param text the text with white space collapsed; never empty
 * @param lead the text that the block begins with in bold; equal to {@code text} if all is bold, empty if none
 * @param linkLength how many characters of the text are inside of links
 * @param continues whether no more than one line break parts it from the block before
 */
public record Block(int index, Element element, String text, String lead, int linkLength, boolean continues) {
    /** The level of the heading that the block is, 1 to 6; 0 if it is none. */
    public int headingLevel() {
        for (Element at = element; at != null; at = at.parent()) {
            String tag = at.normalName();
            if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
                return tag.charAt(1) - '0';
            }
            if (at.isBlock() && at != element) {
                break;
            }
        }
        return 0;
    }

    /** Whether the block is inside of an element with one of these names, or is one. */
    public boolean isIn(String... tags) {
        for (Element at = element; at != null; at = at.parent()) {
            for (String tag : tags) {
                if (at.normalName().equals(tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The share of the text that is inside of links, 0 to 1. */
    public double linkDensity() {
        return (double) linkLength / text.length();
    }

    /** Whether all of the text is bold. */
    public boolean isBold() {
        return lead.length() == text.length();
    }
}
