// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.reviewpage.html.page.Block;

/**
 * How much prose each element of a page holds, in characters.
 *
 * <p>Prose is what is written to be read on: long lines that are not links. Menus, lists of posts and lines of facts
 * have little of it, however long they are.
 */
final class Prose {
    private static final int SHORTEST = 25;
    private static final int CERTAIN = 80;
    private static final double MOSTLY_LINKS = 0.5;

    private final Map<Element, Double> amounts = new IdentityHashMap<>();

    private Prose() {}

    /** Counts the prose of the blocks below an element. */
    static Prose of(Element top, List<Block> blocks) {
        Prose prose = new Prose();
        for (Block block : blocks) {
            prose.amounts.merge(block.element(), in(block), Double::sum);
        }
        top.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {}

            @Override
            public void tail(Node node, int depth) {
                Double amount = node instanceof Element element ? prose.amounts.get(element) : null;
                if (amount != null && node != top && node.parent() instanceof Element parent) {
                    prose.amounts.merge(parent, amount, Double::sum);
                }
            }
        });
        return prose;
    }

    /** The prose of an element with all that is in it. */
    double in(Element element) {
        return amounts.getOrDefault(element, 0.0);
    }

    /** The prose of a block. */
    static double in(Block block) {
        double length = weight(block.text());
        if (length < SHORTEST || block.linkDensity() > MOSTLY_LINKS) {
            return 0;
        }
        return (length < CERTAIN ? 0.5 : 1) * length * (1 - block.linkDensity());
    }

    /** The length of a text as if it were written with letters: a Chinese or Japanese sign says as much as two or three. */
    static double weight(String text) {
        long signs = text.codePoints().filter(Prose::isSign).count();
        return text.length() + 1.5 * signs;
    }

    private static boolean isSign(int c) {
        return c >= 0x3040 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7AF;
    }
}
