// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.words.NameWords;
import org.reviewpage.html.words.Text;

/**
 * An element by its class and id.
 *
 * @param names its classes and id as one text
 */
record NamedElement(Element element, String names) {
    private static final int MAX_NAME = 300;

    /** An element, whether it has names or not. */
    static NamedElement of(Element element) {
        String id = element.id();
        String names = id.isEmpty() ? element.className() : Text.head(element.className(), MAX_NAME) + " " + id;
        return new NamedElement(element, names);
    }

    /** The words of the names. */
    Set<String> words() {
        return NameWords.of(names);
    }

    /** Whether one of the names is this. */
    boolean has(String name) {
        return element.hasClass(name) || element.id().equals(name);
    }

    /** Those of an article, in the order of the page. */
    static List<NamedElement> in(Article article) {
        return article.once(NamedElement::read);
    }

    private static List<NamedElement> read(Article article) {
        List<NamedElement> all = new ArrayList<>();
        for (Element element : article.elements()) {
            NamedElement named = of(element);
            if (!named.names.isEmpty()) {
                all.add(named);
            }
        }
        return all;
    }

    /** Whether the names of one of them are such. */
    static boolean any(Article article, Predicate<String> isSuch) {
        for (NamedElement named : in(article)) {
            if (isSuch.test(named.names)) {
                return true;
            }
        }
        return false;
    }
}
