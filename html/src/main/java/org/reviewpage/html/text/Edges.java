// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.text;

import java.util.ArrayList;
import java.util.List;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;

/** Where posts name their writer and day: before the main text, in its first and last lines, and after it. */
final class Edges {
    private static final int MAX_BLOCKS = 120;
    private static final int IN_BODY = 2;

    private Edges() {}

    /** The blocks around the main text that are no longer than a line. */
    static List<Block> of(Article article, int maxLength) {
        List<Block> body = article.body();
        List<Block> edges = new ArrayList<>(article.before());
        edges.addAll(body.subList(0, Math.min(IN_BODY, body.size())));
        edges.addAll(body.subList(Math.max(Math.min(IN_BODY, body.size()), body.size() - IN_BODY), body.size()));
        List<Block> after = article.after();
        edges.addAll(after.subList(0, Math.min(MAX_BLOCKS, after.size())));
        return edges.stream()
                .filter(block -> block.text().length() <= maxLength)
                .toList();
    }
}
