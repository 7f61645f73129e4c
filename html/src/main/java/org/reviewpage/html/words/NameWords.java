// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words that class names and ids are made of: {@code userRating post-meta2} has user, rating, post and meta. */
public final class NameWords {
    private static final int MAX_LENGTH = 600;
    private static final Recall<Set<String>> WORDS = new Recall<>(NameWords::read);

    private NameWords() {}

    /** Takes the words, and the names. */
    private interface Taker {
        void take(String text, int start, int end, boolean isName);
    }

    /** The words of some names that spaces part, in lower case. */
    public static Set<String> of(String names) {
        return WORDS.of(names);
    }

    private static Set<String> read(String names) {
        Set<String> words = new HashSet<>();
        part(names, (text, start, end, isName) -> {
            if (!isName) {
                words.add(text.substring(start, end).toLowerCase(Locale.ROOT));
            }
        });
        return Collections.unmodifiableSet(words);
    }

    /**
     * What is known of some names by their words, and by the names themselves, as {@code post-meta2}.
     *
     * @param meanings bits for words and names
     * @return the bits of all that are known
     */
    public static int meaning(String names, Glossary<Integer> meanings) {
        int[] bits = {0};
        part(names, (text, start, end, isName) -> {
            Integer meaning = meanings.at(text, start, end);
            bits[0] |= meaning == null ? 0 : meaning;
        });
        return bits[0];
    }

    private static void part(String names, Taker taker) {
        String head = Text.head(names, MAX_LENGTH);
        int name = 0;
        int word = 0;
        for (int i = 0; i <= head.length(); i++) {
            char c = i < head.length() ? head.charAt(i) : ' ';
            boolean isHump = i > word && c >= 'A' && c <= 'Z' && Character.isLowerCase(head.charAt(i - 1));
            if (isHump || !Character.isLetter(c)) {
                if (i > word) {
                    taker.take(head, word, i, false);
                }
                word = isHump ? i : i + 1;
            }
            if (c <= ' ') {
                if (i > name) {
                    taker.take(head, name, i, true);
                }
                name = i + 1;
            }
        }
    }
}
