// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.text;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Blocks;
import org.reviewpage.html.page.Page;

/** Finds the articles of a page and the main text in them. */
public final class ArticleFinder {
    private ArticleFinder() {}

    /** The articles of a page in its order; never none. */
    public static List<Article> find(Page page) {
        Element body = page.document().body();
        Set<Element> leftOut = Chrome.of(body);
        Prose prose = Prose.of(body, Blocks.of(body, leftOut::contains));
        List<Element> posts = Posts.find(page, body, leftOut, prose);
        if (posts.size() > 1) {
            return posts.stream()
                    .map(post -> article(page, post, leftOut, prose, false))
                    .toList();
        }
        return List.of(article(page, posts.isEmpty() ? body : posts.get(0), leftOut, prose, true));
    }

    private static Article article(Page page, Element top, Set<Element> leftOut, Prose prose, boolean alone) {
        Element container = Container.find(top, leftOut, prose);
        Element headline = Headline.find(page, top, container, leftOut);
        Element root = alone ? Root.around(container, headline, prose) : top;
        return new Article(page, root, headline, leftOut, blocks -> Body.choose(blocks, container, headline), alone);
    }
}
