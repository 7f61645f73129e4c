// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Block;

/**
 * Leaves out lists and boxes of links: menus, related posts, lists of tags that no name gives away.
 *
 * <p>A paragraph of an article may be one link, and a list of an article's sources is mostly links with long texts;
 * both stay.
 */
final class Links {
    private static final Set<String> BOXES = Set.of("ul", "ol", "div", "section", "table", "dl", "td", "tr");

    private static final double MOSTLY = 0.6;
    private static final int LONG_LINK = 70;

    private Links() {}

    private static final class Count {
        private int text;
        private int link;
        private int blocks;
        private int sentences;
    }

    static List<Block> prune(List<Block> blocks, Element container) {
        Map<Element, Count> counts = new IdentityHashMap<>();
        for (Block block : blocks) {
            for (Element at = block.element(); at != null && at != container; at = at.parent()) {
                if (BOXES.contains(at.normalName())) {
                    Count count = counts.computeIfAbsent(at, unseen -> new Count());
                    count.text += block.text().length();
                    count.link += block.linkLength();
                    count.blocks++;
                    if (block.text().length() > LONG_LINK) {
                        count.sentences++;
                    }
                }
            }
        }
        Set<Element> farms = new HashSet<>();
        counts.forEach((element, count) -> {
            if (count.link > MOSTLY * count.text && count.sentences * 2 <= count.blocks) {
                farms.add(element);
            }
        });
        if (farms.isEmpty()) {
            return blocks;
        }
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            boolean farm = false;
            for (Element at = block.element(); at != null && at != container && !farm; at = at.parent()) {
                farm = counts.containsKey(at) && farms.contains(at);
            }
            if (!farm) {
                kept.add(block);
            }
        }
        return kept;
    }
}
