// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.reviewpage.html.words.Text;

/** The readings of a headline while they are collected: each name once, with its best prior. */
final class Guesses {
    private static final Pattern EDGES = Pattern.compile("^[“”\"«»„★☆*½⭐]{1,12}|[“”\"«»,:;★☆*½⭐]{1,12}$");

    private final Map<String, NameGuess> guesses = new LinkedHashMap<>();

    /** Takes a reading, without marks around its name. */
    void add(NameGuess guess) {
        String name = withoutEdges(guess.name().strip());
        if (!guess.key().isEmpty()) {
            NameGuess bare = new NameGuess(name, guess.key(), guess.maker(), guess.prior());
            guesses.merge(guess.key(), bare, NameGuess::merge);
        }
    }

    private static String withoutEdges(String name) {
        boolean plain = !name.isEmpty()
                && Character.isLetterOrDigit(name.charAt(0))
                && Character.isLetterOrDigit(name.charAt(name.length() - 1));
        return plain ? name : EDGES.matcher(name).replaceAll("").strip();
    }

    /** Makes a reading unlikely that another has shown to hold more than the name. */
    void lower(String name, double prior) {
        guesses.computeIfPresent(Text.key(name), (key, guess) -> NameGuess.of(guess.name(), prior));
    }

    /** The readings in the order in which they were found. */
    List<NameGuess> all() {
        return List.copyOf(guesses.values());
    }
}
