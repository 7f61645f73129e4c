// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Page;

/**
 * What is searched for structured data.
 *
 * @param page the page
 * @param article the article that is searched; all of the page if there is none
 */
record Region(Page page, Optional<Article> article) {
    /** All of a page. */
    static Region of(Page page) {
        return new Region(page, Optional.empty());
    }

    /** An article. */
    static Region of(Article article) {
        return new Region(article.page(), Optional.of(article));
    }

    /** All its elements, in the order of the page. */
    List<Element> elements() {
        return article.map(Article::elements).orElseGet(page::elements);
    }

    /** Its elements with a tag, in the order of the page. */
    List<Element> elements(String tag) {
        return article.map(part -> part.elements(tag)).orElseGet(() -> page.elements(tag));
    }

    /** Its elements that have an attribute, in the order of the page. */
    List<Element> elementsWith(String attribute) {
        return article.map(part -> part.elementsWith(attribute))
                .orElseGet(() -> page.outline().elements(page.outline().placesWith(attribute)));
    }

    /** Whether an element of the page is searched. */
    boolean has(Element element) {
        return article.isEmpty() || article.get().contains(element);
    }
}
