// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.Outline;

/** What blocks add up to in each element of a tree, with all that is in it. */
final class ElementSums {
    private final Outline outline;
    private final double[] before;
    private boolean counted;

    ElementSums(Outline outline) {
        this.outline = outline;
        this.before = new double[outline.size() + 1];
    }

    /** Adds an amount to the element of a block and to those that it is in; all is to be added before a sum is asked for. */
    void add(Block block, double amount) {
        before[block.place() + 1] += amount;
    }

    double in(Element element) {
        return in(outline.place(element));
    }

    /** The sum in the element at a place. */
    double in(int place) {
        if (!counted) {
            for (int i = 1; i < before.length; i++) {
                before[i] += before[i - 1];
            }
            counted = true;
        }
        return before[outline.end(place)] - before[place];
    }
}
