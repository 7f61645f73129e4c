// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.reviewpage.html.page.Resource;

/** The words of {@code words.tsv}: what is said around verdicts. */
final class Words {
    private static final Map<String, Set<String>> KINDS = read();

    static final Set<String> OWN = kind("own");
    static final Set<String> QUALIFIER = kind("qualifier");
    static final Set<String> OTHER = kind("other");
    static final Set<String> GIVES = kind("gives");
    static final Set<String> FIRST_PERSON = kind("first");
    static final Set<String> GETS = kind("gets");
    static final Set<String> SERIES = kind("series");
    static final Set<String> PART = kind("part");

    private Words() {}

    private static Set<String> kind(String name) {
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

    /** Whether a text in lower case has one of these words or phrases, as whole words where its script parts words. */
    static boolean has(Set<String> words, String text) {
        String spaced = spaced(text);
        return words.stream()
                .anyMatch(word -> isIdeographic(word) ? text.contains(word) : spaced.contains(" " + word + " "));
    }

    /** The words of a text in lower case with one space around each. */
    static String spaced(String text) {
        return " "
                + text.replace('’', '\'')
                        .replaceAll("[^\\p{L}\\p{N}\\p{M}']", " ")
                        .replaceAll(" {2,}", " ")
                        .strip() + " ";
    }

    static boolean isIdeographic(String word) {
        return !word.isEmpty()
                && (Character.isIdeographic(word.codePointAt(0))
                        || word.charAt(0) >= '\u3040' && word.charAt(0) < '\uE000');
    }
}
