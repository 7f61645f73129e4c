// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Article;

/**
 * The marks in an element's class, id, rel and itemprop.
 *
 * @param bits one for each {@link Mark}
 */
record ElementMarks(int bits) {
    static final ElementMarks NONE = new ElementMarks(0);

    private static final String[] NAMING = {"class", "id", "rel", "itemprop"};

    /** The marks of an element. */
    static ElementMarks of(Element element) {
        ElementMarks marks = NONE;
        for (String name : NAMING) {
            marks = marks.and(in(element.attr(name)));
        }
        return marks;
    }

    /** The marks of an element of an article, or of one around it. */
    static ElementMarks of(Element element, Article article) {
        return all(article).getOrDefault(element, NONE);
    }

    /** The elements of an article that have one of some marks, and others of it, in the order of the page. */
    static Map<Element, ElementMarks> having(Article article, List<Element> others, Mark... wanted) {
        Map<Element, ElementMarks> all = all(article);
        Set<Element> found = new HashSet<>(others);
        all.forEach((element, marks) -> {
            for (Mark mark : wanted) {
                if (marks.has(mark) && article.contains(element)) {
                    found.add(element);
                }
            }
        });
        Map<Element, ElementMarks> inOrder = new LinkedHashMap<>();
        found.stream()
                .sorted(Comparator.comparingInt(article::place))
                .forEach(element -> inOrder.put(element, all.getOrDefault(element, NONE)));
        return inOrder;
    }

    private static Map<Element, ElementMarks> all(Article article) {
        return article.once(ElementMarks::read);
    }

    /** The marks of the elements that have any, in the article and around it. */
    private static Map<Element, ElementMarks> read(Article article) {
        Map<Element, ElementMarks> all = new IdentityHashMap<>();
        for (String name : NAMING) {
            for (Element element : article.elementsWith(name)) {
                ElementMarks marks = in(element.attr(name));
                if (marks != NONE) {
                    all.merge(element, marks, ElementMarks::and);
                }
            }
        }
        for (Element around = article.root().parent(); around != null; around = around.parent()) {
            all.put(around, of(around));
        }
        return all;
    }

    private static ElementMarks in(String names) {
        int bits = names.isEmpty() ? 0 : Mark.bits(names);
        return bits == 0 ? NONE : new ElementMarks(bits);
    }

    /** Whether a mark is among them. */
    boolean has(Mark mark) {
        return (bits & mark.bit()) != 0;
    }

    /** These marks and others. */
    ElementMarks and(ElementMarks others) {
        return others == NONE ? this : new ElementMarks(bits | others.bits);
    }
}
