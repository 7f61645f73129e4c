// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import java.util.ArrayList;
import java.util.List;
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
        int bits = bits(element);
        return bits == 0 ? NONE : new ElementMarks(bits);
    }

    private static int bits(Element element) {
        int bits = 0;
        for (String name : NAMING) {
            String value = element.attr(name);
            bits |= value.isEmpty() ? 0 : Mark.bits(value);
        }
        return bits;
    }

    /** The elements of an article that have one of the marks or are of a tag, in the order of the page. */
    static List<Element> having(Article article, String tag, Mark... marks) {
        int wanted = 0;
        for (Mark mark : marks) {
            wanted |= mark.bit();
        }
        List<Element> elements = article.elements();
        int[] all = article.once(ElementMarks::all);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            if ((all[i] & wanted) != 0 || elements.get(i).nameIs(tag)) {
                found.add(elements.get(i));
            }
        }
        return found;
    }

    private static int[] all(Article article) {
        return article.elements().stream().mapToInt(ElementMarks::bits).toArray();
    }

    /** Whether a mark is among them. */
    boolean has(Mark mark) {
        return (bits & mark.bit()) != 0;
    }

    /** These marks and others. */
    ElementMarks and(ElementMarks others) {
        return new ElementMarks(bits | others.bits);
    }
}
