// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Page;

/** Finds the articles of a page and the main text in them. */
public final class ArticleFinder {
    private static final Set<String> CHROME = Set.of("nav", "footer", "aside", "form");

    private ArticleFinder() {}

    /** The articles of a page in its order; never none. */
    public static List<Article> find(Page page) {
        Element body = page.document().body();
        Set<Element> leftOut = new HashSet<>();
        for (Element element : body.getAllElements()) {
            if (CHROME.contains(element.normalName())) {
                leftOut.add(element);
            }
        }
        Element headline = body.selectFirst("h1");
        return List.of(new Article(
                page, body, headline, leftOut, block -> block.text().length() > 80 && block.linkDensity() < 0.5, true));
    }
}
