// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.text;

import java.util.ArrayList;
import java.util.List;
import org.reviewpage.html.item.Words;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.Text;

/** The words of an article's lines, made once for all that look words up in them. */
final class ArticleWords {
    private ArticleWords() {}

    /** The words of some blocks of an article, of about so many characters. */
    static Words of(Article article, List<Block> blocks, int length) {
        List<Words> lines = article.once(ArticleWords::lines);
        List<Words> parts = new ArrayList<>();
        int left = length;
        for (Block block : blocks) {
            String text = block.text();
            if (left > 0) {
                parts.add(text.length() <= left ? lines.get(block.index()) : Words.of(Text.head(text, left)));
            }
            left -= text.length() + 2;
        }
        return Words.joined(parts);
    }

    private static List<Words> lines(Article article) {
        List<Words> lines = new ArrayList<>();
        article.blocks().forEach(block -> lines.add(Words.of(block.text())));
        return lines;
    }
}
