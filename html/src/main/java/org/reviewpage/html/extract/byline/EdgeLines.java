// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;

/** Where posts name their writer and day: before the main text, in its first and last lines, and after it. */
final class EdgeLines {
    /** No longer than a line. */
    static final int MAX_TEXT = 160;

    private static final int MAX_BLOCKS = 120;
    private static final int MAX_OUTSIDE = 3_000;
    private static final int IN_BODY = 2;

    /** What is of others though it is outside of an article too. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?i)comment|respond|disqus|widget|sidebar|related|recent|popular|archive|tweet|menu|latest|teaser");

    private EdgeLines() {}

    /**
     * The blocks outside of an article that is alone on its page, no longer than a line: a footer that says who wrote it.
     * Comments and lists of other posts are left out.
     *
     * @param wanted which blocks are looked for
     */
    static List<Block> outside(Article article, Predicate<Block> wanted) {
        if (!article.isAlone()) {
            return List.of();
        }
        return article.outside().stream()
                .limit(MAX_OUTSIDE)
                .filter(block -> block.text().length() <= MAX_TEXT && wanted.test(block) && !block.isNamed(OF_OTHERS))
                .toList();
    }

    /** The blocks around the main text that are no longer than a line. */
    static List<Block> of(Article article) {
        return article.once(EdgeLines::read);
    }

    private static List<Block> read(Article article) {
        List<Block> body = article.body();
        List<Block> blocks = article.blocks();
        BitSet edges = new BitSet();
        int before = article.firstParagraph();
        int from = body.isEmpty() ? 0 : Math.max(0, before - MAX_BLOCKS);
        edges.set(from, Math.min(before, from + MAX_BLOCKS));
        for (int i = 0; i < Math.min(IN_BODY, body.size()); i++) {
            edges.set(body.get(i).index());
            edges.set(body.get(body.size() - 1 - i).index());
        }
        int after = blocks.size() - article.after().size();
        edges.set(after, Math.min(blocks.size(), after + MAX_BLOCKS));
        return edges.stream()
                .mapToObj(blocks::get)
                .filter(block -> block.text().length() <= MAX_TEXT)
                .toList();
    }
}
