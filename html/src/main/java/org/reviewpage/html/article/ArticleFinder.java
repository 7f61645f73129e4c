// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.platform.Parts;

/** Finds the articles of a page and the main text in them. */
public final class ArticleFinder {
    private ArticleFinder() {}

    /** The articles of a page in its order; never none. */
    public static List<Article> find(Page page) {
        Set<Element> leftOut = Chrome.of(page);
        List<Block> blocks = page.blocks(leftOut);
        Prose prose = Prose.of(page.outline(), blocks);
        List<Element> posts = FullPosts.find(page, leftOut, prose);
        if (posts.size() > 1) {
            return posts.stream().map(post -> one(page, post, leftOut, prose)).toList();
        }
        if (leftOut.addAll(CommentTail.of(page.document().body(), blocks))) {
            blocks = page.blocks(leftOut);
        }
        return List.of(alone(page, leftOut, blocks));
    }

    private static Article one(Page page, Element post, Set<Element> leftOut, Prose prose) {
        Element container = Container.find(page, post, leftOut, prose);
        Element headline = Headline.find(page, page.outline().blocks(post, leftOut), container);
        return new Article(page, post, headline, leftOut, body(page, container, headline), false);
    }

    private static UnaryOperator<List<Block>> body(Page page, Element container, @Nullable Element headline) {
        return blocks -> Body.choose(blocks, container, headline, Parts.of(page)::at);
    }

    private static Article alone(Page page, Set<Element> leftOut, List<Block> all) {
        List<Block> blocks = all;
        if (leftOut.addAll(Teasers.of(page, blocks))) {
            blocks = page.blocks(leftOut);
        }
        Prose prose = Prose.of(page.outline(), blocks);
        Element container = Container.find(page, page.document().body(), leftOut, prose);
        if (leftOut.addAll(OtherPosts.of(page.outline(), page.document().body(), blocks, container))) {
            blocks = page.blocks(leftOut);
        }
        Element headline = Headline.find(page, blocks, container);
        Element root = ArticleRoot.around(container, headline, prose);
        return new Article(page, root, headline, leftOut, body(page, container, headline), true);
    }
}
