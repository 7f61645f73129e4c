// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.Outline;

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

    /** The boxes that the elements of the container are, or are in, in the order of the page. */
    private final List<Box> around = new ArrayList<>();

    /** Those around others first. */
    private final List<Box> boxes = new ArrayList<>();

    private LinkBoxes(Outline outline, int container) {
        around.add(new Box(null));
        for (int place = container + 1; place < outline.end(container); place++) {
            Box box = around.get(outline.parent(place) - container);
            if (BOXES.contains(outline.element(place).normalName())) {
                box = new Box(box);
                boxes.add(box);
            }
            around.add(box);
        }
    }

    private static final class Box {
        /** Itself, if it is in no other. */
        private final Box outer;

        private int text;
        private int link;
        private int blocks;
        private int sentences;
        private boolean farm;

        Box(@Nullable Box outer) {
            this.outer = outer == null ? this : outer;
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

    /**
     * The blocks that are in no such box.
     *
     * @param container the place of the element that all of them are in
     */
    static List<Block> prune(Outline outline, List<Block> blocks, int container) {
        LinkBoxes links = new LinkBoxes(outline, container);
        List<Box> holders = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            Box box = links.around.get(block.place() - container);
            int length = block.text().length();
            box.add(length, block.linkLength(), 1, length > LONG_LINK ? 1 : 0);
            holders.add(box);
        }
        links.sumUp();
        List<Block> kept = new ArrayList<>(blocks.size());
        for (int i = 0; i < holders.size(); i++) {
            if (!holders.get(i).farm) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }

    private void sumUp() {
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Box box = boxes.get(i);
            box.outer.add(box.text, box.link, box.blocks, box.sentences);
        }
        for (Box box : boxes) {
            box.farm = box.isFarm() || box.outer.farm;
        }
    }
}
