// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reviewpage.html.article.HeadTitles;
import org.reviewpage.html.item.NameGuess;
import org.reviewpage.html.item.Quotes;
import org.reviewpage.html.item.Titles;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.words.Text;

/**
 * What the head of a page names beyond the title that it shows.
 *
 * <p>Magazines title a post for readers, "Jobs the Jerk", and again for those who search: "Steve Jobs biography: What it
 * leaves out". Where the head repeats the shown title, only what it quotes besides is read: "Movie Review | 'Her': The
 * Voice in the Machine".
 */
final class HeadNames {
    /** Readings that are unlikely by themselves are left out. */
    private static final double LEAST = 0.3;

    private static final double SHARE = 0.7;
    private static final double QUOTED = 0.5;

    private HeadNames() {}

    static List<NameGuess> of(Article article, String shown) {
        String key = Text.key(shown);
        Set<String> heads = article.isAlone() ? HeadTitles.of(article.page()) : Set.of();
        List<NameGuess> guesses = new ArrayList<>();
        for (String head : heads) {
            String headKey = Text.key(head);
            if (!headKey.contains(key) && !key.contains(headKey)) {
                Titles.read(head).stream()
                        .filter(guess -> guess.prior() >= LEAST)
                        .forEach(
                                guess -> guesses.add(NameGuess.of(guess.name(), guess.maker(), guess.prior() * SHARE)));
            } else if (headKey.length() > key.length()) {
                Quotes.in(head).stream()
                        .filter(quote -> !key.contains(Text.key(quote)))
                        .forEach(quote -> guesses.add(NameGuess.of(quote, QUOTED)));
            }
        }
        return guesses;
    }
}
