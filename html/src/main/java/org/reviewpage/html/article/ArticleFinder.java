// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.Blocks;
import org.reviewpage.html.page.Page;

/** Finds the articles of a page and the main text in them. */
public final class ArticleFinder {
    private ArticleFinder() {}

    /** The articles of a page in its order; never none. */
    public static List<Article> find(Page page) {
        Element body = page.document().body();
        Set<Element> leftOut = Chrome.of(page);
        List<Block> blocks = Blocks.of(body, leftOut::contains);
        Prose prose = Prose.of(body, blocks);
        List<Element> posts = Posts.find(page, body, leftOut, prose);
        if (posts.size() > 1) {
            return posts.stream().map(post -> one(page, post, leftOut, prose)).toList();
        }
        leftOut.addAll(Tail.of(body, blocks));
        return List.of(alone(page, body, leftOut));
    }

    private static Article one(Page page, Element post, Set<Element> leftOut, Prose prose) {
        Element container = Container.find(post, leftOut, prose);
        Element headline = Headline.find(page, Blocks.of(post, leftOut::contains), container);
        return new Article(page, post, headline, leftOut, blocks -> Body.choose(blocks, container, headline), false);
    }

    private static Article alone(Page page, Element top, Set<Element> leftOut) {
        leftOut.addAll(Teasers.of(page, Blocks.of(top, leftOut::contains)));
        List<Block> blocks = Blocks.of(top, leftOut::contains);
        Prose prose = Prose.of(top, blocks);
        Element container = Container.find(top, leftOut, prose);
        leftOut.addAll(OtherPosts.of(blocks, container));
        Element headline = Headline.find(page, Blocks.of(top, leftOut::contains), container);
        Element root = Root.around(container, headline, prose);
        return new Article(page, root, headline, leftOut, all -> Body.choose(all, container, headline), true);
    }
}
