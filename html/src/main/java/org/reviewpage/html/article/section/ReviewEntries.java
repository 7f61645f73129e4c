// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article.section;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.reviewpage.html.article.PostTitle;
import org.reviewpage.html.article.Prose;
import org.reviewpage.html.item.RoundUps;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.rating.Verdict;
import org.reviewpage.html.rating.Verdicts;
import org.reviewpage.html.words.Text;

/**
 * Tells entries that are reviews of different things from the parts of one review.
 *
 * <p>Headings such as "Plot", "Graphics" or "Fazit" are parts of one, and so are questions. Entries that have each a
 * rating, a year or maker in the heading, a number, an item of a list, or lines that begin alike ("Directed by") are
 * reviews; so are those whose post's title speaks of several things.
 */
final class ReviewEntries {
    private static final double LEAST_PROSE = 60;
    private static final double MEAN_PROSE = 150;
    private static final double MOST = 0.6;
    private static final double SHARE_OF_POST = 0.5;
    private static final int RATED = 2;
    private static final int MAX_LINE = 110;
    private static final int ENDING = 50;
    private static final int MAX_WORDS = 22;

    private final String title;
    private final String titleKey;
    private final List<Entry> entries;

    private ReviewEntries(String title, List<Entry> entries) {
        this.title = title;
        this.titleKey = Text.key(title);
        this.entries = entries;
    }

    /** The entries of a run that are reviews; none if the run is none of reviews. */
    static List<Entry> in(Article article, List<Entry> run) {
        Map<String, Integer> seen = new HashMap<>();
        for (Entry entry : run) {
            seen.merge(entry.key(), 1, Integer::sum);
        }
        List<Entry> full = run.stream()
                .filter(entry -> entry.prose() >= LEAST_PROSE && seen.getOrDefault(entry.key(), 0) == 1)
                .toList();
        double least = SHARE_OF_POST * article.once(ReviewEntries::prose);
        if (full.size() < 2 || full.size() < MOST * seen.size() || prose(full) < least) {
            return List.of();
        }
        Set<String> inner = new HashSet<>();
        for (Entry entry : run) {
            if (RoundUps.isInner(entry.name()) && inner.add(entry.key()) && inner.size() > 1) {
                return List.of();
            }
        }
        List<Entry> entries = full.stream()
                .filter(entry -> !inner.contains(entry.key()) && isName(entry.name()))
                .toList();
        if (entries.size() < 2 || entries.size() < MOST * seen.size()) {
            return List.of();
        }
        if (prose(entries) < Math.max(least, MEAN_PROSE * entries.size())) {
            return List.of();
        }
        String title = PostTitle.find(article).map(PostTitle.Found::title).orElse("");
        boolean several = !RoundUps.speaksOfParts(title) && new ReviewEntries(title, entries).areSeveral();
        return several ? entries : List.of();
    }

    private static double prose(Article article) {
        return article.body().stream().mapToDouble(Prose::in).sum();
    }

    private static double prose(List<Entry> entries) {
        return entries.stream().mapToDouble(Entry::prose).sum();
    }

    /** How many lines the heads of entries stand above their prose, all together. */
    static long gap(List<Entry> entries) {
        return entries.stream()
                .mapToLong(entry -> entry.blocks().stream()
                        .takeWhile(block -> Prose.in(block) < LEAST_PROSE)
                        .count())
                .sum();
    }

    private static boolean isName(String heading) {
        return heading.codePoints().anyMatch(Character::isLetter)
                && !heading.endsWith("?")
                && !heading.endsWith(":")
                && "-–—―~".indexOf(heading.charAt(0)) < 0
                && heading.split(" ", -1).length <= MAX_WORDS
                && Verdicts.in(heading).stream().noneMatch(verdict -> verdict.form() == Verdict.Form.ALONE);
    }

    private boolean areSeveral() {
        int least = entries.size() == 2 ? 4 : 3;
        least += entries.get(0).isLead() ? 1 : 0;
        int weight = weight();
        return weight >= least || weight + RATED >= least && most(ReviewEntries::isRated);
    }

    /** How much speaks for several reviews, ratings apart. */
    private int weight() {
        int weight = RoundUps.speaksOfSeveral(title) ? 2 : RoundUps.namesThings(title) ? 1 : 0;
        weight -= RoundUps.speaksOfOne(title) ? 3 : 0;
        weight -= shareAWordOfTheTitle() ? 2 : 0;
        weight += entries.size() > 4 ? 1 : 0;
        weight += most(entry -> RoundUps.isDated(entry.opening()))
                ? 2
                : most(entry -> RoundUps.isBeside(entry.name())) ? 1 : 0;
        weight += isNumbered() ? 1 : 0;
        weight += most(entry -> entry.head().isIn("li")) ? 1 : 0;
        weight += Math.min(3, 2 * AlikeLines.in(entries, MOST));
        weight += entries.size() < 4 && most(this::isInTitle) ? 3 : 0;
        return weight;
    }

    private boolean most(Predicate<Entry> has) {
        return entries.stream().filter(has).count() >= MOST * entries.size();
    }

    private static boolean isRated(Entry entry) {
        return Stream.concat(Stream.of(entry.head()), entry.blocks().stream())
                .flatMap(block -> Verdicts.in(end(block.text())).stream())
                .anyMatch(verdict -> switch (verdict.form()) {
                    case LABELLED, ALONE -> true;
                    case ASPECT, LEADING, TRAILING, GIVEN ->
                        verdict.rating().best().isPresent();
                    default -> false;
                });
    }

    /** A short line, and of a paragraph the last words, where a rating stands. */
    private static String end(String text) {
        return text.length() <= MAX_LINE ? text : text.substring(text.length() - ENDING);
    }

    private boolean isInTitle(Entry entry) {
        return entry.key().length() > 2 && (" " + titleKey + " ").contains(" " + entry.key() + " ");
    }

    /** Whether the numbers go up or down by one. */
    private boolean isNumbered() {
        int steps = 0;
        for (int i = 1; i < entries.size(); i++) {
            int from = entries.get(i - 1).number();
            int to = entries.get(i).number();
            steps += from > 0 && to > 0 && Math.abs(from - to) == 1 ? 1 : 0;
        }
        return steps >= 0.7 * (entries.size() - 1);
    }

    /** "The design of Her", "Her and the city": one thing is spoken of in half of the headings or more. */
    private boolean shareAWordOfTheTitle() {
        return Stream.of(titleKey.split(" ", -1))
                .filter(word -> word.length() > 3)
                .mapToLong(word -> entries.stream()
                        .filter(entry -> (" " + entry.key() + " ").contains(" " + word + " "))
                        .count())
                .anyMatch(count -> count > 1 && count >= 0.5 * entries.size());
    }
}
