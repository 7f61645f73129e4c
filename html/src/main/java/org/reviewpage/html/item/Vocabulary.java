// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.reviewpage.html.page.Resource;
import org.reviewpage.html.page.Text;

/**
 * A table of words by heading, read from a text file of this package.
 *
 * <p>{@code [heading]} begins a section; the other lines hold words and phrases separated by commas; {@code #} begins a
 * remark. Words are kept as {@link Text#key(String)} has them.
 */
final class Vocabulary {
    private final Map<String, Set<String>> sections = new LinkedHashMap<>();

    private Vocabulary() {}

    static Vocabulary read(String file) {
        Vocabulary vocabulary = new Vocabulary();
        String heading = "";
        for (String line : Resource.lines(Vocabulary.class, file)) {
            if (line.startsWith("[")) {
                heading = line.substring(1, line.indexOf(']'));
            } else {
                vocabulary.add(heading, line);
            }
        }
        return vocabulary;
    }

    private void add(String heading, String line) {
        for (String word : List.of(line.split(",", -1))) {
            String key = Text.key(word);
            if (!key.isEmpty()) {
                sections.computeIfAbsent(heading, unseen -> new TreeSet<>()).add(key);
            }
        }
    }

    /** The headings, in the order of the file. */
    Set<String> headings() {
        return sections.keySet();
    }

    /** The words below a heading; none if there is no such heading. */
    Set<String> words(String heading) {
        return sections.getOrDefault(heading, Set.of());
    }
}
