// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.reviewpage.html.words.Text;

/** Words of a line in which each begins with a capital, as in a line of names. */
final class CapitalizedWords {
    private static final Pattern BRACKETS = Pattern.compile(" ?[(\\[][^()\\[\\]]{1,60}[)\\]]");
    private static final Set<String> SMALL = Set.of(
            "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den", "ter", "bin", "al",
            "el", "of", "the", "and", "in", "at", "on", "a", "with", "'s");

    private CapitalizedWords() {}

    /** The words without brackets. */
    static String bare(String line) {
        return Text.collapse(BRACKETS.matcher(Text.head(line, 200)).replaceAll(""));
    }

    static List<String> of(String line) {
        return Arrays.asList(bare(line).split(" "));
    }

    /** How many words it has, or 0 if it is no line of names. */
    static int count(String line) {
        List<String> words = of(line);
        String bare = bare(line);
        boolean plain = !bare.isEmpty() && ",;:!?".indexOf(bare.charAt(bare.length() - 1)) < 0 && words.size() <= 9;
        return plain && words.stream().allMatch(CapitalizedWords::isTitleWord) && isCapital(words.get(0))
                ? words.size()
                : 0;
    }

    private static boolean isTitleWord(String word) {
        return isCapital(word) || SMALL.contains(word);
    }

    private static boolean isCapital(String word) {
        int first = word.codePointAt(0);
        boolean quoted =
                (first == '"' || first == '“' || first == '\'' || first == '‘' || first == '#') && word.length() > 1;
        int letter = quoted ? word.codePointAt(1) : first;
        return (Character.isUpperCase(letter) || Character.isDigit(letter)) && word.indexOf(',') < 0;
    }
}
