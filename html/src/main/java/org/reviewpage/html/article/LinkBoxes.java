// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.Block;

/**
 * Leaves out lists and boxes of links: menus, related posts, lists of tags that no name gives away.
 *
 * <p>A paragraph of an article may be one link, and a list of an article's sources is mostly links with long texts;
 * both stay.
 */
final class LinkBoxes {
    private static final Set<String> BOXES = Set.of("ul", "ol", "div", "section", "table", "dl", "td", "tr");

    private static final double MOSTLY = 0.6;
    private static final int LONG_LINK = 70;

    private final Element container;
    private final Map<Element, @Nullable Box> around = new IdentityHashMap<>();

    /** Those around others first. */
    private final List<Box> boxes = new ArrayList<>();

    private LinkBoxes(Element container) {
        this.container = container;
    }

    private static final class Box {
        private final @Nullable Box outer;
        private int text;
        private int link;
        private int blocks;
        private int sentences;
        private boolean farm;

        Box(@Nullable Box outer) {
            this.outer = outer;
        }

        void add(int moreText, int moreLink, int moreBlocks, int moreSentences) {
            text += moreText;
            link += moreLink;
            blocks += moreBlocks;
            sentences += moreSentences;
        }

        boolean isFarm() {
            return link > MOSTLY * text && sentences * 2 <= blocks;
        }
    }

    static List<Block> prune(List<Block> blocks, Element container) {
        LinkBoxes links = new LinkBoxes(container);
        for (Block block : blocks) {
            Box box = links.around(block.element());
            if (box != null) {
                int length = block.text().length();
                box.add(length, block.linkLength(), 1, length > LONG_LINK ? 1 : 0);
            }
        }
        links.sumUp();
        return blocks.stream().filter(block -> !links.isInFarm(block)).toList();
    }

    private void sumUp() {
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Box box = boxes.get(i);
            if (box.outer != null) {
                box.outer.add(box.text, box.link, box.blocks, box.sentences);
            }
        }
        for (Box box : boxes) {
            box.farm = box.isFarm() || box.outer != null && box.outer.farm;
        }
    }

    private boolean isInFarm(Block block) {
        Box box = around(block.element());
        return box != null && box.farm;
    }

    /** The box that an element is, or is in. */
    private @Nullable Box around(@Nullable Element element) {
        if (element == null || element == container) {
            return null;
        }
        if (!around.containsKey(element)) {
            Box outer = around(element.parent());
            Box box = outer;
            if (BOXES.contains(element.normalName())) {
                box = new Box(outer);
                boxes.add(box);
            }
            around.put(element, box);
        }
        return around.get(element);
    }
}
