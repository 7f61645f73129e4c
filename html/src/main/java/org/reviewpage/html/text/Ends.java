// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.Text;

/** Cuts what stands before the first and after the last of the prose. */
final class Ends {
    /** Lines that a page ends its text with, as {@link Text#key} has them. */
    private static final Set<String> CLOSING = Set.of(
            "related",
            "related posts",
            "related articles",
            "you may also like",
            "you might also like",
            "leave a comment",
            "leave a reply",
            "post a comment",
            "sponsored links",
            "share this",
            "filed under",
            "comments",
            "recent posts");

    /** After such a line the text goes on only if there is at least so much prose. */
    private static final double GOES_ON = 400;

    private Ends() {}

    static List<Block> cut(List<Block> blocks) {
        int from = 0;
        while (from < blocks.size() && !begins(blocks.get(from))) {
            from++;
        }
        int to = closing(blocks);
        while (to > from && blocks.get(to - 1).headingLevel() > 0) {
            to--;
        }
        return from >= to ? List.of() : List.copyOf(blocks.subList(from, to));
    }

    private static int closing(List<Block> blocks) {
        double after = 0;
        int to = blocks.size();
        for (int i = blocks.size() - 1; i > 0 && after < GOES_ON; i--) {
            Block block = blocks.get(i);
            if (block.text().length() < 40
                    && CLOSING.contains(Text.key(block.text()).toLowerCase(Locale.ROOT))) {
                to = i;
            }
            after += Prose.in(block);
        }
        return to;
    }

    private static boolean begins(Block block) {
        return block.headingLevel() > 0 || Prose.in(block) > 0;
    }
}
