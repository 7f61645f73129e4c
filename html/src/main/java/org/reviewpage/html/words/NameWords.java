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

    /** The words of some names that spaces part, in lower case. */
    public static Set<String> of(String names) {
        return WORDS.of(names);
    }

    private static Set<String> read(String names) {
        Set<String> words = new HashSet<>();
        String head = Text.head(names, MAX_LENGTH);
        int word = 0;
        for (int i = 0; i <= head.length(); i++) {
            boolean isLetter = i < head.length() && isLetter(head.charAt(i));
            if (i > word && (!isLetter || isHump(head.charAt(i - 1), head.charAt(i)))) {
                words.add(head.substring(word, i).toLowerCase(Locale.ROOT));
                word = i;
            }
            word = isLetter ? word : i + 1;
        }
        return Collections.unmodifiableSet(words);
    }

    /**
     * What is known of some names by their words, and by the names themselves, as {@code post-meta2}.
     *
     * @param meanings bits for words and names
     * @return the bits of all that are known
     */
    public static int meaning(String names, Glossary<Integer> meanings) {
        int bits = 0;
        long name = 0;
        long word = 0;
        char before = ' ';
        int length = Math.min(names.length(), MAX_LENGTH);
        for (int i = 0; i < length; i++) {
            char c = names.charAt(i);
            char lower = Glossary.lower(c);
            boolean isLetter = isLetter(lower);
            if (word != 0 && (!isLetter || isHump(before, c))) {
                bits |= bits(word, meanings);
                word = 0;
            }
            word = isLetter ? Glossary.number(word, lower) : 0;
            if (c > ' ') {
                name = Glossary.number(name, lower);
            } else if (name != 0) {
                bits |= bits(name, meanings);
                name = 0;
            }
            before = c;
        }
        return bits | bits(word, meanings) | bits(name, meanings);
    }

    private static int bits(long number, Glossary<Integer> meanings) {
        Integer meaning = meanings.of(number);
        return meaning == null ? 0 : meaning;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c > '9' && Character.isLetter(c);
    }

    /** Whether a word begins in the midst of a name: {@code userRating}. */
    private static boolean isHump(char before, char c) {
        return c >= 'A'
                && c <= 'Z'
                && (before >= 'a' && before <= 'z' || before > '~' && Character.isLowerCase(before));
    }
}
