// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.ArrayList;
import java.util.List;
import org.reviewpage.html.page.Block;

/**
 * Cuts what stands before the first and after the last of the prose.
 *
 * <p>The first long sentence is an anchor: lines above it that are neither headings nor sentences are bylines, dates,
 * paths and facts. Below, the text ends at a line such as "Related Posts", unless much prose follows it, and at one such
 * as "Cast &amp; Crew", unless any does.
 */
final class ProseEnds {
    /** After a closing line the text goes on only if there is at least so much prose. */
    private static final double GOES_ON = 400;

    private static final double ANCHOR = 80;

    private ProseEnds() {}

    static List<Block> cut(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        int to = closing(blocks);
        int anchor = anchor(blocks, to);
        for (int i = 0; i < to; i++) {
            Block block = blocks.get(i);
            if (i >= anchor || !isFact(block)) {
                kept.add(block);
            }
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).headingLevel() > 0) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    /** A short line that is no sentence, and no item of a list or table that the text may begin with. */
    private static boolean isFact(Block block) {
        return block.headingLevel() == 0
                && block.text().length() < ANCHOR
                && !Sentences.ends(block.text())
                && !block.isIn("li", "td", "th", "dd", "dt", "pre");
    }

    private static int anchor(List<Block> blocks, int to) {
        for (int i = 0; i < to; i++) {
            Block block = blocks.get(i);
            if (block.headingLevel() == 0 && Prose.in(block) >= ANCHOR) {
                return i;
            }
        }
        return 0;
    }

    private static int closing(List<Block> blocks) {
        double after = 0;
        boolean goesOn = false;
        int to = blocks.size();
        for (int i = blocks.size() - 1; i > 0 && after < GOES_ON; i--) {
            Block block = blocks.get(i);
            boolean factsOnly = !goesOn && ClosingLines.beginsFacts(block);
            if (factsOnly || ClosingLines.beginsComments(block) || ClosingLines.beginsOthers(block)) {
                to = i;
            }
            double prose = Prose.in(block);
            goesOn |= prose >= ANCHOR || prose > 0 && Sentences.ends(block.text());
            after += prose;
        }
        return to;
    }
}
