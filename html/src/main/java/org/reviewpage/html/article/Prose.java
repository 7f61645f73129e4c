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
            amounts.add(block.element(), in(block));
        }
        return new Prose(amounts);
    }

    /** The prose of an element with all that is in it. */
    public double in(Element element) {
        return amounts.in(element);
    }

    /** The prose of a block. */
    public static double in(Block block) {
        if (block.linkDensity() > MOSTLY_LINKS) {
            return 0;
        }
        double length = block.text().length();
        if (block.characters().isBeyondAscii()) {
            length += 1.5 * signs(block.text());
        }
        if (length < SHORTEST) {
            return 0;
        }
        return (length < CERTAIN ? 0.5 : 1) * length * (1 - block.linkDensity());
    }

    /** A Chinese or Japanese sign says as much as two or three letters. */
    private static int signs(String text) {
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x3040 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7AF) {
                signs++;
            }
        }
        return signs;
    }
}
