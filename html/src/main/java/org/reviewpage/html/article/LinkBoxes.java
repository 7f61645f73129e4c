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

    private final Outline outline;
    private final int container;
    private final Box rest = new Box(null);

    /** The boxes that elements are, or are in, by the place of the element, as far as known. */
    private final @Nullable Box[] around;

    /** Those around others first. */
    private final List<Box> boxes = new ArrayList<>();

    private LinkBoxes(Outline outline, int container) {
        this.outline = outline;
        this.container = container;
        this.around = new Box[outline.size()];
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
            Box box = links.around(block.place());
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

    /** The box that an element is, or is in; the rest if there is none below the container. */
    private Box around(int place) {
        if (place <= container) {
            return rest;
        }
        Box known = around[place];
        if (known == null) {
            Box outer = around(outline.parent(place));
            known = outer;
            if (BOXES.contains(outline.element(place).normalName())) {
                known = new Box(outer);
                boxes.add(known);
            }
            around[place] = known;
        }
        return known;
    }
}
