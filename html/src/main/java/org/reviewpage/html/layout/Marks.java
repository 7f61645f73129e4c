// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Recall;

/** The words in an element's class, id, rel and itemprop: {@code entry-author vcard} has entry, author and vcard. */
final class Marks {
    private static final int MAX_LENGTH = 300;

    private static final List<String> NAMING = List.of("class", "id", "rel", "itemprop");
    private static final Recall<Set<String>> WORDS = new Recall<>(Marks::words);

    private Marks() {}

    /** The words, in lower case; parts of compounds and the compounds themselves. */
    static Set<String> of(Element element) {
        Set<String> words = Set.of();
        if (element.attributesSize() > 0) {
            for (String name : NAMING) {
                String value = element.attr(name);
                words = value.isEmpty() ? words : union(words, WORDS.of(value));
            }
        }
        return words;
    }

    static Set<String> union(Set<String> some, Set<String> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    private static Set<String> words(String names) {
        Set<String> words = new HashSet<>();
        if (names.length() <= MAX_LENGTH) {
            for (String whole : names.split("\\s+")) {
                words.add(whole.toLowerCase(Locale.ROOT));
                for (String part : whole.split("[-_:]+|(?<=[a-z])(?=[A-Z])")) {
                    words.add(part.toLowerCase(Locale.ROOT));
                }
            }
        }
        words.remove("");
        return Set.copyOf(words);
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
