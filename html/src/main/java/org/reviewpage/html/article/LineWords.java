// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.reviewpage.html.item.PostWords;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Text;
import org.reviewpage.html.words.Words;

/** The words of an article, line by line, and those by which it says what it is. */
public final class LineWords {
    private static final int MAX_TEXT = 40_000;
    private static final int MAX_PROSE = 20_000;
    private static final int SHORT = 80;

    /** Most lines are both of the main text and among those that are read of all: each is looked through once. */
    private record Read(PostWords body, PostWords all) {}

    private LineWords() {}

    /** The words of the main text, of its beginning if it is very long. */
    public static List<Words> ofBody(Article article) {
        return article.once(LineWords::body);
    }

    private static List<Words> body(Article article) {
        return of(article.body(), MAX_TEXT);
    }

    /**
     * The words of some lines.
     *
     * @param length how many characters of them are read
     */
    public static List<Words> of(List<Block> blocks, int length) {
        List<Words> words = new ArrayList<>();
        int left = length;
        for (Block block : blocks) {
            if (left <= 0) {
                break;
            }
            String text = block.text();
            words.add(text.length() <= left ? block.words() : Words.of(Text.head(text, left)));
            left -= text.length() + 2;
        }
        return words;
    }

    /** By what the main text says what the post is. */
    public static PostWords inBody(Article article) {
        return read(article).body();
    }

    /** By what all lines say what the post is, of a long article those down to some prose. */
    public static PostWords inAll(Article article) {
        return read(article).all();
    }

    private static Read read(Article article) {
        return article.once(LineWords::readOnce);
    }

    private static Read readOnce(Article article) {
        int end = endOfSomeProse(article.blocks());
        BitSet body = new BitSet();
        article.body().forEach(block -> body.set(block.index()));
        List<Block> both = new ArrayList<>();
        List<Block> bodyOnly = new ArrayList<>();
        List<Block> beside = new ArrayList<>();
        for (Block block : article.blocks()) {
            boolean isBody = body.get(block.index());
            if (isBody) {
                (block.index() < end ? both : bodyOnly).add(block);
            } else if (block.index() < end) {
                beside.add(block);
            }
        }
        PostWords shared = PostWords.in(of(both, MAX_TEXT));
        return new Read(
                shared.and(PostWords.in(of(bodyOnly, MAX_TEXT))), shared.and(PostWords.in(of(beside, MAX_TEXT))));
    }

    private static int endOfSomeProse(List<Block> blocks) {
        int length = 0;
        int end = 0;
        while (end < blocks.size() && length < MAX_PROSE) {
            int line = blocks.get(end++).text().length();
            length += line < SHORT ? 0 : line;
        }
        return end;
    }
}
