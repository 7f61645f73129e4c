// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Article;

/** Where an article's main text begins: above it stands the byline. */
final class TextStart {
    private final Article article;
    private final int place;

    TextStart(Article article) {
        this.article = article;
        place = article.body().isEmpty()
                ? Integer.MAX_VALUE
                : article.blocks().get(article.firstParagraph()).place();
    }

    /** Whether an element is of the article and stands above. */
    boolean isBefore(Element element) {
        int at = article.place(element);
        return at >= 0 && at < place;
    }
}
