// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Article;

/**
 * The marks in an element's class, id, rel and itemprop.
 *
 * @param bits one for each {@link Mark}
 */
record ElementMarks(int bits) {
    static final ElementMarks NONE = new ElementMarks(0);

    /** Those of the elements that have any, in an article and around it. */
    private static final Function<Article, Map<Element, ElementMarks>> ALL = ElementMarks::all;

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
        return article.once(ALL).getOrDefault(element, NONE);
    }

    /** The elements of an article that have one of some marks, and others of it, in the order of the page. */
    static List<Element> having(Article article, List<Element> others, Mark... wanted) {
        Set<Element> found = new HashSet<>(others);
        article.once(ALL).forEach((element, marks) -> {
            if (Stream.of(wanted).anyMatch(marks::has) && article.contains(element)) {
                found.add(element);
            }
        });
        return found.stream().sorted(Comparator.comparingInt(article::place)).toList();
    }

    private static Map<Element, ElementMarks> all(Article article) {
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
