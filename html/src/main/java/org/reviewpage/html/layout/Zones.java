// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.layout;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;

/** Where elements stand: before the article's main text, in it, or after it. */
final class Zones {
    enum Zone {
        BEFORE,
        WITHIN,
        AFTER
    }

    private final Map<Element, Integer> order = new IdentityHashMap<>();
    private final int first;
    private final int last;

    /** The zones of an article. */
    static Zones of(Article article) {
        return article.once(Zones::new);
    }

    private Zones(Article article) {
        for (Element element : article.elements()) {
            order.put(element, order.size());
        }
        List<Block> body = article.body();
        first = body.isEmpty()
                ? Integer.MAX_VALUE
                : order.getOrDefault(
                        article.blocks().get(article.firstParagraph()).element(), 0);
        last = body.isEmpty()
                ? Integer.MAX_VALUE
                : order.getOrDefault(body.get(body.size() - 1).element(), 0);
    }

    Zone of(Element element) {
        int place = order.getOrDefault(element, Integer.MAX_VALUE);
        return place < first ? Zone.BEFORE : place > last ? Zone.AFTER : Zone.WITHIN;
    }
}
