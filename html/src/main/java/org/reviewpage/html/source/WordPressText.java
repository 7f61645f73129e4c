// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

/** The text of a post as WordPress shows it, made of what it stores. */
final class WordPressText {
    private WordPressText() {}

    /** The HTML of a stored text. What is made of blocks has its paragraphs already. */
    static String html(String stored) {
        boolean blocks = stored.contains("<!-- wp:");
        String html = Shortcodes.replace(blocks ? ReviewBlocks.shown(stored) : stored);
        return blocks ? html : Paragraphs.html(html);
    }
}
