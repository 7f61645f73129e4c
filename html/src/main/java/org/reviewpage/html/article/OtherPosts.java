// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Block;

/**
 * Leaves out the lists of other posts that no name gives away: outside of the text, several lines that are links as long
 * as titles are. A list of tags or of actors has shorter ones, and stays.
 */
final class OtherPosts {
    private static final int LEAST_LINES = 4;
    private static final double MOSTLY_LINKS = 0.75;
    private static final double LONG_AS_TITLES = 22;

    private OtherPosts() {}

    private static final class Count {
        private int lines;
        private int linked;
        private int text;
        private int links;
    }

    /** The lists in some blocks, apart from those in the container of the text. */
    static Set<Element> of(List<Block> blocks, Element container) {
        Set<Element> onTheWay = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element at = container; at != null; at = at.parent()) {
            onTheWay.add(at);
        }
        Map<Element, Count> counts = new IdentityHashMap<>();
        for (Block block : blocks) {
            for (Element at = block.element(); at != null && !onTheWay.contains(at); at = at.parent()) {
                Count count = counts.computeIfAbsent(at, unseen -> new Count());
                count.lines++;
                count.text += block.text().length();
                count.links += block.linkLength();
                if (block.linkLength() > 0) {
                    count.linked++;
                }
            }
        }
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        counts.forEach((element, count) -> {
            if (count.linked >= LEAST_LINES
                    && count.links >= MOSTLY_LINKS * count.text
                    && count.links >= LONG_AS_TITLES * count.linked) {
                found.add(element);
            }
        });
        return found;
    }
}
