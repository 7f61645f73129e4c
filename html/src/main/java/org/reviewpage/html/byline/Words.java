// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewpage.html.words.Resource;
import org.reviewpage.html.words.Text;

/** The lists of words beside this class. */
final class Words {
    /** Hangul letters; no such script has a character before them. */
    private static final char FIRST_IDEOGRAPHIC = '\u1100';

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

    /** Whether a text is of a script that writes no spaces between words. */
    static boolean isIdeographic(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_IDEOGRAPHIC && isIdeographic(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIdeographic(int c) {
        return Character.isIdeographic(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
