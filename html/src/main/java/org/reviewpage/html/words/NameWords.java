// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words that class names and ids are made of: {@code userRating post-meta2} has user, rating, post and meta. */
public final class NameWords {
    private static final int MAX_LENGTH = 600;
    private static final Recall<Set<String>> WORDS = new Recall<>(names -> read(names, false));
    private static final Recall<Set<String>> WITH_NAMES = new Recall<>(names -> read(names, true));

    private NameWords() {}

    /** The words of some names that spaces part, in lower case. */
    public static Set<String> of(String names) {
        return WORDS.of(names);
    }

    /** The words and the names themselves, as {@code post-meta2}. */
    public static Set<String> withNames(String names) {
        return WITH_NAMES.of(names);
    }

    private static Set<String> read(String names, boolean withNames) {
        String head = Text.head(names, MAX_LENGTH);
        Set<String> words = new HashSet<>();
        int name = 0;
        int word = 0;
        for (int i = 0; i <= head.length(); i++) {
            char c = i < head.length() ? head.charAt(i) : ' ';
            boolean isHump = i > word && c >= 'A' && c <= 'Z' && Character.isLowerCase(head.charAt(i - 1));
            if (isHump || !Character.isLetter(c)) {
                add(words, head, word, i);
                word = isHump ? i : i + 1;
            }
            if (c <= ' ') {
                add(words, head, withNames ? name : i, i);
                name = i + 1;
            }
        }
        return Collections.unmodifiableSet(words);
    }

    private static void add(Set<String> words, String text, int start, int end) {
        if (end > start) {
            words.add(text.substring(start, end).toLowerCase(Locale.ROOT));
        }
    }
}
