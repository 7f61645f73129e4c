// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.words.NameWords;
import org.reviewpage.html.words.Resource;

/** The words in an element's class, id, rel and itemprop: {@code entry-author vcard} has entry, author and vcard. */
final class ElementMarks {
    private static final List<String> NAMING = List.of("class", "id", "rel", "itemprop");

    private ElementMarks() {}

    /** A list of {@code element-marks.tsv}. */
    static Set<String> list(String name) {
        return Resource.set(ElementMarks.class, "element-marks.tsv", name);
    }

    /** The words, in lower case; parts of compounds and the compounds themselves. */
    static Set<String> of(Element element) {
        Set<String> words = Set.of();
        if (element.attributesSize() > 0) {
            for (String name : NAMING) {
                String value = element.attr(name);
                words = value.isEmpty() ? words : union(words, NameWords.withNames(value));
            }
        }
        return words;
    }

    /** The elements of an article that have one of the words or are of a tag, in the order of the page. */
    static Collection<Element> having(Article article, Set<String> wanted, String tag) {
        Map<Integer, Element> found = new TreeMap<>();
        article.elements(tag).forEach(element -> found.put(article.place(element), element));
        Map<String, List<Element>> marked = article.once(ElementMarks::marked);
        for (String word : wanted) {
            marked.getOrDefault(word, List.of()).forEach(element -> found.put(article.place(element), element));
        }
        return found.values();
    }

    private static Map<String, List<Element>> marked(Article article) {
        Map<String, List<Element>> marked = new HashMap<>();
        for (Element element : article.elements()) {
            for (String word : of(element)) {
                marked.computeIfAbsent(word, unseen -> new ArrayList<>()).add(element);
            }
        }
        return marked;
    }

    /** The words of two sets. */
    static Set<String> union(Set<String> some, Set<String> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    static boolean any(Set<String> marks, Set<String> wanted) {
        for (String mark : marks) {
            if (wanted.contains(mark)) {
                return true;
            }
        }
        return false;
    }
}
