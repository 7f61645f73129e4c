// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.ArrayList;
import java.util.List;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Text;
import org.reviewpage.html.words.Words;

/** The words of lines of text, to look vocabularies up in. */
public final class LineWords {
    private static final int MAX_TEXT = 40_000;
    private static final int MAX_PROSE = 20_000;
    private static final int SHORT = 80;

    private LineWords() {}

    /** The words of the main text, of its beginning if it is very long. */
    public static Words ofBody(Article article) {
        return article.once(LineWords::body);
    }

    private static Words body(Article article) {
        return of(article.body(), MAX_TEXT);
    }

    /** The words of all lines, first the short ones, headings and facts, then the paragraphs until there are many. */
    public static Words ofAll(Article article) {
        return article.once(LineWords::all);
    }

    private static Words all(Article article) {
        List<Block> lines = new ArrayList<>();
        List<Block> prose = new ArrayList<>();
        int length = 0;
        for (Block block : article.blocks()) {
            if (block.text().length() < SHORT) {
                lines.add(block);
            } else {
                prose.add(block);
                length += block.text().length() + 3;
            }
            if (length >= MAX_PROSE) {
                break;
            }
        }
        lines.addAll(prose);
        return of(lines, MAX_TEXT);
    }

    /**
     * The words of some lines, as of one text.
     *
     * @param length how many characters of it are read
     */
    public static Words of(List<Block> blocks, int length) {
        StringBuilder key = new StringBuilder();
        int left = length;
        for (Block block : blocks) {
            left -= block == blocks.get(0) ? 0 : block.continues() ? 1 : 2;
            if (left > 0) {
                String text = block.text();
                String line = text.length() <= left ? block.key() : Text.key(Text.head(text, left));
                key.append(key.isEmpty() || line.isEmpty() ? "" : " ").append(line);
                left -= text.length();
            }
        }
        return Words.ofKey(key.toString());
    }
}
