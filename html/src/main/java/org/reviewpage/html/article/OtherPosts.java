// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.Outline;

/**
 * Leaves out the lists of other posts that no name gives away: outside of the text, several lines that are links as long
 * as titles are. A list of tags or of actors has shorter ones, and stays.
 */
final class OtherPosts {
    private static final int LEAST_LINES = 4;
    private static final double MOSTLY_LINKS = 0.75;
    private static final double LONG_AS_TITLES = 22;

    private OtherPosts() {}

    /** The lists below an element in some blocks, none of them around the container of the text. */
    static Set<Element> of(Outline outline, Element top, List<Block> blocks, Element container) {
        ElementSums text = new ElementSums(outline);
        ElementSums links = new ElementSums(outline);
        ElementSums linked = new ElementSums(outline);
        for (Block block : blocks) {
            text.add(block, block.text().length());
            links.add(block, block.linkLength());
            linked.add(block, block.linkLength() > 0 ? 1 : 0);
        }
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        int from = outline.place(top);
        for (int place = from + 1; place < outline.end(from); place++) {
            if (linked.in(place) >= LEAST_LINES
                    && links.in(place) >= MOSTLY_LINKS * text.in(place)
                    && links.in(place) >= LONG_AS_TITLES * linked.in(place)
                    && !outline.isIn(container, outline.element(place))) {
                found.add(outline.element(place));
            }
        }
        return found;
    }
}
