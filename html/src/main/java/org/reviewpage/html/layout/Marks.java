// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.layout;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** The words in an element's class, id, rel and itemprop: {@code entry-author vcard} has entry, author and vcard. */
final class Marks {
    private static final int MAX_LENGTH = 300;

    private Marks() {}

    /** The words, in lower case; parts of compounds and the compounds themselves. */
    static Set<String> of(Element element) {
        Set<String> words = new TreeSet<>();
        for (String name : new String[] {"class", "id", "rel", "itemprop"}) {
            String value = element.attr(name);
            if (!value.isEmpty() && value.length() <= MAX_LENGTH) {
                for (String whole : value.split("\\s+")) {
                    words.add(whole.toLowerCase(Locale.ROOT));
                    for (String part : whole.split("[-_:]+|(?<=[a-z])(?=[A-Z])")) {
                        words.add(part.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        words.remove("");
        return words;
    }

    static boolean any(Set<String> marks, Set<String> wanted) {
        return marks.stream().anyMatch(wanted::contains);
    }
}
