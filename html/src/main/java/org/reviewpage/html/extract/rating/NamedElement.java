// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.words.Recall;

/**
 * An element that has a class or an id.
 *
 * @param names its classes and id as one text
 */
record NamedElement(Element element, String names) {
    /** Those of an article, in the order of the page. */
    static List<NamedElement> in(Article article) {
        return article.once(NamedElement::read);
    }

    private static List<NamedElement> read(Article article) {
        List<NamedElement> all = new ArrayList<>();
        for (Element element : article.elements()) {
            String names = element.attributesSize() > 0 ? ClassWords.whole(element) : "";
            if (!names.isEmpty()) {
                all.add(new NamedElement(element, names));
            }
        }
        return all;
    }

    /** Whether the names of one of them are such. */
    static boolean any(Article article, Recall<Boolean> isSuch) {
        for (NamedElement named : in(article)) {
            if (isSuch.of(named.names)) {
                return true;
            }
        }
        return false;
    }
}
