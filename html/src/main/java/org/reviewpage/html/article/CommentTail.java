// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Block;

/**
 * Leaves out the comments that no name gives away: all that follows a line such as "3 Comments" or "Leave a Reply".
 *
 * <p>The line may also stand in a byline, as a link to the comments; then there is no prose before it. On a page with
 * several posts it stands below each, with more posts after it, and is no end. Where line breaks part it from the text, it
 * is in one element with it, which stays.
 */
final class CommentTail {
    private static final double LEAST_BEFORE = 300;
    private static final double SHARE_BEFORE = 0.1;

    private CommentTail() {}

    /** The elements that follow the end of the one article below an element. */
    static Set<Element> of(Element top, List<Block> blocks) {
        double all = blocks.stream().mapToDouble(Prose::in).sum();
        double before = 0;
        for (Block block : blocks) {
            if (before >= LEAST_BEFORE && before >= SHARE_BEFORE * all && ClosingLines.beginsComments(block)) {
                Set<Element> found = following(block.element(), top);
                List<Block> above = blocks.subList(0, block.index());
                if (block.element() != top && above.stream().noneMatch(text -> text.element() == block.element())) {
                    found.add(block.element());
                }
                return found;
            }
            before += Prose.in(block);
        }
        return Set.of();
    }

    private static Set<Element> following(Element element, Element top) {
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element at = element; at != null && at != top; at = at.parent()) {
            for (Element next = at.nextElementSibling(); next != null; next = next.nextElementSibling()) {
                found.add(next);
            }
        }
        return found;
    }
}
