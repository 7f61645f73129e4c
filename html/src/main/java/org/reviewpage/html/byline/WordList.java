// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import java.util.List;
import java.util.Set;
import org.reviewpage.html.words.Text;

/** Words to look for in texts; those of a script without spaces may stand anywhere. */
final class WordList {
    private final Set<String> words;
    private final List<String> unspaced;

    /** A list of words as {@link Text#key} has them. */
    WordList(Set<String> words) {
        this.words = words;
        this.unspaced = words.stream().filter(Words::isIdeographic).sorted().toList();
    }

    /** Whether it has this word. */
    boolean contains(String key) {
        return words.contains(key);
    }

    /** Whether one of the words stands in a text. */
    boolean isIn(String text) {
        String key = Text.key(text);
        for (int start = 0; start < key.length(); ) {
            int space = key.indexOf(' ', start);
            int end = space < 0 ? key.length() : space;
            if (words.contains(key.substring(start, end))) {
                return true;
            }
            start = end + 1;
        }
        return !unspaced.isEmpty()
                && Words.isIdeographic(key)
                && unspaced.stream().anyMatch(key::contains);
    }
}
