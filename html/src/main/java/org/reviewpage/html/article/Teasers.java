// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.OtherPages;
import org.reviewpage.html.page.Page;

/**
 * Leaves out the teasers of other posts that no name gives away: below the text, boxes side by side, each with a heading
 * that is a link to another page of the site, often with a picture and the beginning of that post.
 *
 * <pre>{@code
 * <div class="row"><div class="col"><img…><h2><a href="/tide/">Tide</a></h2><p>Ten years after…</p></div> <div class="col">…
 * }</pre>
 *
 * <p>A round-up has such boxes too, but they are what the page is about: more stands in them than above them. A text whose
 * inner headings are links has no boxes.
 */
final class Teasers {
    private static final int LEAST_BOXES = 2;
    private static final int LEAST_ABOVE = 500;
    private static final double ALL_LINK = 0.9;

    private Teasers() {}

    /** The boxes among some blocks. */
    static Set<Element> of(Page page, List<Block> blocks) {
        List<Block> headings = blocks.stream()
                .filter(block -> block.linkDensity() >= ALL_LINK && block.headingLevel() > 0)
                .filter(block -> block.element().getElementsByTag("a").stream()
                        .anyMatch(link -> OtherPages.isLinkedBy(link, page)))
                .toList();
        Map<Element, Integer> held = new IdentityHashMap<>();
        for (Block heading : headings) {
            for (Element at = heading.element(); at != null; at = at.parent()) {
                held.merge(at, 1, Integer::sum);
            }
        }
        Map<Element, List<Element>> rows = new IdentityHashMap<>();
        for (Block heading : headings) {
            Element box = box(heading.element(), held);
            Element row = box.parent();
            if (row != null && box != heading.element()) {
                rows.computeIfAbsent(row, unseen -> new ArrayList<>()).add(box);
            }
        }
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        rows.forEach((row, boxes) -> {
            if (boxes.size() >= LEAST_BOXES && areAlike(boxes)) {
                found.addAll(boxes);
            }
        });
        return !found.isEmpty() && standBelow(blocks, found) ? found : Set.of();
    }

    /** The largest element around a heading that holds no other of them. */
    private static Element box(Element heading, Map<Element, Integer> held) {
        Element box = heading;
        while (box.parent() != null && held.getOrDefault(box.parent(), 0) == 1) {
            box = box.parent();
        }
        return box;
    }

    private static boolean areAlike(List<Element> boxes) {
        return boxes.stream().map(Element::normalName).distinct().count() == 1;
    }

    /** Whether there is a text above the boxes, and less in them than in it. */
    private static boolean standBelow(List<Block> blocks, Set<Element> boxes) {
        Map<Boolean, Double> prose = new HashMap<>();
        boolean begun = false;
        for (Block block : blocks) {
            boolean inside = isIn(boxes, block.element());
            begun |= inside;
            if (inside || !begun) {
                prose.merge(inside, Prose.in(block), Double::sum);
            }
        }
        double above = prose.getOrDefault(false, 0.0);
        return above >= LEAST_ABOVE && above > prose.getOrDefault(true, 0.0);
    }

    private static boolean isIn(Set<Element> boxes, Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (boxes.contains(at)) {
                return true;
            }
        }
        return false;
    }
}
