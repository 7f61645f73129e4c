// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.reviewpage.core.Credit;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Person;
import org.reviewpage.html.article.PostTitle;
import org.reviewpage.html.article.TitleGuesses;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.item.NameGuess;
import org.reviewpage.html.item.Slug;
import org.reviewpage.html.item.TitleDates;
import org.reviewpage.html.item.Titles;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.words.Text;

/**
 * Reports what a post's title names, as far as the rest of the page bears it out.
 *
 * <p>Every reading of the title begins with how often such a reading is right, and {@link NameWitnesses} speak for or
 * against it. Names that the prose emphasises again and again are read in the same way, for titles that name nothing
 * ("The wait was worth it").
 */
public final class ItemNames implements Extractor {
    private static final int MAX_REPORTED = 5;
    private static final int MAX_NAME = 300;

    /** What an emphasised name is worth that the title does not hold. */
    private static final double EMPHASISED = 0.04;

    /** What a name is worth that stands with a year in brackets near the beginning. */
    private static final double WITH_YEAR = 0.3;

    /** What an emphasised name is worth that the title holds among other words. */
    private static final double IN_TITLE = 0.25;

    private static final Evaluator EMPHASIS = QueryParser.parse("em, i, cite");
    private static final Pattern NUMBER = Pattern.compile(",?\\s(?:\\d{1,4}|[IVX]{1,5})");

    private static final Set<ItemType> PARTED =
            Set.of(ItemType.MUSIC_ALBUM, ItemType.MUSIC_RECORDING, ItemType.MUSIC_EVENT);

    private static final double ADDRESS = 0.4;

    /** What witnesses can add to a name that the title does not hold. */
    private static final double MOST_UNTITLED = 2.5;

    private record Weighed(NameGuess guess, double confidence) {}

    @Override
    public String name() {
        return "item-names";
    }

    @Override
    public void extract(Article article, Findings findings) {
        Optional<PostTitle.Found> found = PostTitle.find(article);
        String title = found.map(PostTitle.Found::title).orElse("");
        Element where = found.map(PostTitle.Found::where).orElse(article.root());
        List<NameGuess> guesses = found.isPresent() ? guesses(article, title, where) : fromAddress(article);
        guesses.addAll(HeadNames.of(article, title));
        NameWitnesses witnesses = NameWitnesses.of(article, title);
        Optional<ItemType> type = ItemTypes.likeliest(article);
        Makers makers = new Makers(title, guesses, witnesses, type);
        List<Weighed> names =
                weigh(title, withNamesOfTheProse(guesses, witnesses, article), witnesses, type, makers, guesses);
        for (int i = 0; i < names.size() && i < MAX_REPORTED; i++) {
            findings.report(
                    Field.ITEM_NAME, names.get(i).guess().name(), names.get(i).confidence(), where, title);
        }
        TitleDates.year(title).ifPresent(year -> findings.report(Field.ITEM_YEAR, year, 0.85, where, title));
        if (!names.isEmpty()) {
            makers.of(names.get(0).guess())
                    .forEach((maker, confidence) -> findings.report(
                            Field.CREDIT, Credit.of(makers.role(), Person.of(maker)), confidence, where, title));
        }
    }

    /** A page that shows no title still has an address. */
    private static List<NameGuess> fromAddress(Article article) {
        String slug = article.page()
                .url()
                .filter(url -> article.isAlone())
                .map(Slug::of)
                .orElse("");
        return new ArrayList<>(slug.isEmpty() ? List.of() : List.of(NameGuess.of(Slug.asName(slug), ADDRESS)));
    }

    private static List<NameGuess> guesses(Article article, String title, Element headline) {
        String bare = Series.without(article, title);
        List<NameGuess> guesses = new ArrayList<>(bare.equals(title) ? TitleGuesses.of(article) : Titles.read(bare));
        for (Element marked : headline.select(EMPHASIS)) {
            String name = ElementText.of(marked, MAX_NAME);
            if (!Text.key(name).isEmpty() && name.length() < bare.length()) {
                guesses.add(NameGuess.of(name, 0.75));
            }
        }
        return guesses;
    }

    private static List<Weighed> weigh(
            String title,
            List<NameGuess> guesses,
            NameWitnesses witnesses,
            Optional<ItemType> type,
            Makers makers,
            List<NameGuess> ofTitle) {
        List<Weighed> weighed = new ArrayList<>();
        for (NameGuess guess : guesses) {
            double weight = witnesses.weight(guess, ofTitle);
            if (!witnesses.isInTitle(guess)) {
                // of a record or a concert the prose names the songs
                weight = type.filter(PARTED::contains).isPresent() ? weight - 1.5 : Math.min(weight, MOST_UNTITLED);
            }
            double logOdds = Math.log(guess.prior() / (1 - guess.prior())) + weight + makers.weight(guess);
            logOdds -= ofTitle.stream().anyMatch(rival -> isNumbered(guess.name(), rival.name())) ? 2 : 0;
            logOdds +=
                    type.map(kind -> Venues.weight(kind, title, guess.name())).orElse(0.0);
            weighed.add(new Weighed(guess, Math.min(0.95, 1 / (1 + Math.exp(-logOdds)))));
        }
        weighed.sort(Comparator.comparingDouble(each -> -each.confidence()));
        return weighed;
    }

    private static List<NameGuess> withNamesOfTheProse(
            List<NameGuess> guesses, NameWitnesses witnesses, Article article) {
        List<NameGuess> found = new ArrayList<>();
        WithYear.names(article).forEach(name -> found.add(NameGuess.of(name, WITH_YEAR)));
        witnesses.emphasised(1, IN_TITLE).stream().filter(witnesses::isInTitle).forEach(found::add);
        found.addAll(witnesses.emphasised(2, EMPHASISED));
        found.addAll(guesses);
        Map<String, NameGuess> all = new LinkedHashMap<>();
        found.forEach(guess -> all.merge(guess.key(), guess, NameGuess::merge));
        return List.copyOf(all.values());
    }

    /** Whether the other name is this one with a number: "Gears of War 3" is not "Gears of War". */
    private static boolean isNumbered(String name, String other) {
        return other.length() > name.length()
                && other.startsWith(name)
                && NUMBER.matcher(other.substring(name.length())).matches();
    }
}
