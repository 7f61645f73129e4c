// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.Outline;

/**
 * How much prose each element of a page holds, in characters.
 *
 * <p>Prose is what is written to be read on: long lines that are not links. Menus, lists of posts and lines of facts
 * have little of it, however long they are.
 */
public final class Prose {
    private static final int SHORTEST = 25;
    private static final int CERTAIN = 80;
    private static final double MOSTLY_LINKS = 0.5;

    private final ElementSums amounts;

    private Prose(ElementSums amounts) {
        this.amounts = amounts;
    }

    /** Counts the prose of some blocks of a page. */
    static Prose of(Outline outline, List<Block> blocks) {
        ElementSums amounts = new ElementSums(outline);
        for (Block block : blocks) {
            amounts.add(block, in(block));
        }
        return new Prose(amounts);
    }

    /** The prose of an element with all that is in it. */
    public double in(Element element) {
        return amounts.in(element);
    }

    /** The prose of the element at a place, with all that is in it. */
    double in(int place) {
        return amounts.in(place);
    }

    /** The prose of a block. */
    public static double in(Block block) {
        if (block.linkDensity() > MOSTLY_LINKS) {
            return 0;
        }
        double length = block.text().length() + 1.5 * block.characters().eastAsian();
        if (length < SHORTEST) {
            return 0;
        }
        return (length < CERTAIN ? 0.5 : 1) * length * (1 - block.linkDensity());
    }
}
