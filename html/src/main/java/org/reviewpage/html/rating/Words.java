// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.reviewpage.html.words.Resource;

/** The words of {@code words.tsv}: what is said around verdicts. */
final class Words {
    private static final Map<String, Set<String>> KINDS = read();

    static final Phrases OWN = kind("own");
    static final Phrases QUALIFIER = kind("qualifier");
    static final Phrases OTHER = kind("other");
    static final Phrases GIVES = kind("gives");
    static final Phrases FIRST_PERSON = kind("first");
    static final Phrases GETS = kind("gets");
    static final Phrases SERIES = kind("series");

    /** Parts of an item that sentences judge. */
    static final Set<String> PART = words("part");

    /** Letters, numbers and marks. */
    private static final int IN_WORD = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK;

    private Words() {}

    private static Phrases kind(String name) {
        return new Phrases(words(name));
    }

    private static Set<String> words(String name) {
        return Set.copyOf(Objects.requireNonNull(KINDS.get(name), name));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (String line : Resource.lines(Words.class, "words.tsv")) {
            String[] cells = line.split("\t", -1);
            kinds.computeIfAbsent(cells[0], unseen -> new HashSet<>()).addAll(List.of(cells[2].split(", ", -1)));
        }
        return kinds;
    }

    /** The words of a text in lower case with one space around each. */
    static String spaced(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(lower.length() + 2).append(' ');
        int c;
        for (int i = 0; i < lower.length(); i += Character.charCount(c)) {
            c = lower.codePointAt(i);
            if (isInWord(c)) {
                words.appendCodePoint(c == '’' ? '\'' : c);
            } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.length() > 1 && words.charAt(words.length() - 1) == ' '
                ? words.toString()
                : words.append(' ').toString();
    }

    private static boolean isInWord(int c) {
        return c <= '~'
                ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '\''
                : c == '’' || (1 << Character.getType(c) & IN_WORD) != 0;
    }
}
