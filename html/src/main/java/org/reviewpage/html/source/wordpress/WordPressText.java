// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.wordpress;

import java.util.function.UnaryOperator;

/** The text of a post as WordPress shows it, made of what it stores. */
public final class WordPressText {
    private WordPressText() {}

    /**
     * The HTML of a stored text. What is made of blocks has its paragraphs already.
     *
     * @param gallery the HTML of a gallery of the pictures with these numbers
     */
    public static String html(String stored, UnaryOperator<String> gallery) {
        boolean blocks = stored.contains("<!-- wp:");
        String html = Shortcodes.replace(blocks ? ReviewBlocks.shown(stored) : stored, gallery);
        return blocks ? html : Paragraphs.html(html);
    }
}
