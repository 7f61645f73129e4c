// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewpage.html.page.Resource;
import org.reviewpage.html.page.Text;

/** The lists of words beside this class. */
final class Words {
    private Words() {}

    /** The lines of a list, each split at tabs; those that begin with {@code #} are notes. */
    static List<String[]> rows(String file) {
        return Resource.lines(Words.class, file).stream()
                .map(line -> line.split("\t"))
                .toList();
    }

    /** The words of one column as {@link Text#key} has them. */
    static Set<String> keys(List<String[]> rows, int column) {
        return rows.stream()
                .flatMap(row -> List.of(row[column].split(" ")).stream())
                .map(Text::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word of the set stands in a text; a word of a script without spaces may stand anywhere. */
    static boolean anyIn(String text, Set<String> words) {
        String key = Text.key(text);
        return List.of(key.split(" ")).stream().anyMatch(words::contains)
                || words.stream().anyMatch(word -> isIdeographic(word) && key.contains(word));
    }

    /** Whether a text is of a script that writes no spaces between words. */
    static boolean isIdeographic(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isIdeographic(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
