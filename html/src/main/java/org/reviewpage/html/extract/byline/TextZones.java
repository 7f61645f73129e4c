// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import java.util.List;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;

/** Where elements stand: before the article's main text, in it, or after it. */
final class TextZones {
    enum Zone {
        BEFORE,
        WITHIN,
        AFTER
    }

    private final Article article;
    private final int first;
    private final int last;

    TextZones(Article article) {
        this.article = article;
        List<Block> body = article.body();
        first = body.isEmpty() ? Integer.MAX_VALUE : place(article.blocks().get(article.firstParagraph()), article);
        last = body.isEmpty() ? Integer.MAX_VALUE : place(body.get(body.size() - 1), article);
    }

    private static int place(Block block, Article article) {
        return Math.max(0, article.place(block.element()));
    }

    Zone of(Element element) {
        int known = article.place(element);
        int place = known < 0 ? Integer.MAX_VALUE : known;
        return place < first ? Zone.BEFORE : place > last ? Zone.AFTER : Zone.WITHIN;
    }
}
