// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.item;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Role;
import org.reviewpage.html.byline.ReviewerNames;
import org.reviewpage.html.item.NameGuess;
import org.reviewpage.html.item.TitleWords;
import org.reviewpage.html.words.Text;

/**
 * Which of two names that stand beside each other in a title is the maker's: "Savages – Silence Yourself", "Gone Girl –
 * Gillian Flynn", "Essentialism by Greg McKeown".
 *
 * <p>The prose calls a person by the last name, and a post about a record is filed under the artist. Where nothing
 * tells, the artist of a record stands first as a rule. Of other things what stands beside the name may as well be the
 * headline of an essay: "Se7en – Wading Through Apathy".
 */
final class Makers {
    private static final Set<ItemType> MUSIC = Set.of(ItemType.MUSIC_ALBUM, ItemType.MUSIC_RECORDING);
    private static final Set<ItemType> BOOKS =
            Set.of(ItemType.BOOK, ItemType.AUDIOBOOK, ItemType.COMIC_ISSUE, ItemType.COMIC_STORY);

    /** Things whose makers are often known by a single word: "SIGNAL by Output". */
    private static final Set<ItemType> OF_COMPANIES = Set.of(
            ItemType.PRODUCT,
            ItemType.SOFTWARE_APPLICATION,
            ItemType.VIDEO_GAME,
            ItemType.MUSIC_ALBUM,
            ItemType.MUSIC_RECORDING);

    /** A maker after "by", a maker whom the prose bears out, the artist of a record. */
    private static final double SAID = 0.88;

    private static final double PROVEN = 0.8;
    private static final double ARTIST = 0.75;

    /** One whose name looks like a person's beside the name of a book that the prose does not mention again. */
    private static final double AUTHOR = 0.6;

    private static final Pattern LIVE = Pattern.compile("(?i)(?:live|in concert)\\b|@");
    private static final Pattern AT = Pattern.compile("(.{2,60}?),? (?:[Ll]ive )?(?:@|at) .{2,100}");
    private static final Pattern SOUNDTRACK = Pattern.compile(" (?:soundtrack|ost|score|soundtracks) ");
    private static final Pattern LEAD_IN = Pattern.compile(".{0,80} (?:of|at|on|to|in) (\\p{Lu}.{1,40})");
    private static final Pattern SENTENCE = Pattern.compile("(?:An?|On|In|Why|How|What) .{1,80}|.{0,80}[:.?].{0,80}");
    private static final Pattern AND = Pattern.compile(" (?:and|&|und|et|y) |, ");

    private final NameWitnesses witnesses;
    private final Mentions mentions;
    private final String title;
    private final Optional<ItemType> type;
    private final List<NameGuess> guesses;
    private final Set<String> proven = new HashSet<>();

    /** The makers named in the readings of a title. */
    Makers(String title, List<NameGuess> guesses, NameWitnesses witnesses, Optional<ItemType> type) {
        this.title = " " + Text.key(title) + " ";
        this.witnesses = witnesses;
        this.mentions = witnesses.mentions();
        this.guesses = guesses;
        this.type = type;
        guesses.stream().filter(this::isProven).forEach(guess -> proven.add(key(guess)));
        if (proven.isEmpty() && is(MUSIC)) {
            guesses.stream()
                    .filter(guess -> guess.maker().isPresent())
                    .min(Comparator.comparingInt(guess -> this.title.indexOf(" " + key(guess) + " ")))
                    .ifPresent(guess -> proven.add(key(guess)));
        }
    }

    private boolean isProven(NameGuess guess) {
        return guess.maker().filter(maker -> isProven(guess.name(), maker)).isPresent();
    }

    private boolean isProven(String name, String maker) {
        boolean filed = is(MUSIC) && witnesses.isTag(maker) && !witnesses.isTag(name);
        boolean told = (is(MUSIC) || is(BOOKS)) && mentions.isMaker(maker) && !mentions.isMaker(name);
        return filed
                || told
                || isSaidToBeOf(name, maker)
                || Stream.of(AND.split(maker))
                        .map(each -> is(BOOKS) ? mentions.fullName(each) : each)
                        .allMatch(mentions::isPerson);
    }

    /** Whether the prose says whose a work is, not merely repeats the title: "Cold Barn's Rain Songs", "Tide by Ada Poe". */
    private boolean isSaidToBeOf(String name, String maker) {
        if (!mentions.has(name) || !mentions.has(maker)) {
            return false;
        }
        String whose = maker + (maker.endsWith("s") ? "' " : "'s ") + name;
        return !isInTitle(whose) && mentions.of(whose) > 0
                || mentions.wordsBetween(name, maker).stream()
                        .anyMatch(word -> TitleWords.isBy(word) && !isInTitle(name + " " + word + " " + maker));
    }

    private boolean isInTitle(String phrase) {
        return title.contains(" " + Text.key(phrase) + " ");
    }

    /** What this says for or against a reading, in log-odds. */
    double weight(NameGuess guess) {
        double beside = guess.maker().isPresent() && proven.contains(key(guess)) ? 1.2 : 0;
        double said = is(OF_COMPANIES) && isSaid(guess) && !isLong(guess) ? 1.5 : 0;
        String name = guess.key();
        boolean both = proven.stream().anyMatch(maker -> name.startsWith(maker + " ") || name.endsWith(" " + maker));
        return (proven.contains(name) ? -1.5 : both ? -0.7 : 0) + beside + said;
    }

    /** The makers of what the title names, each with how sure that is. */
    Map<String, Double> of(NameGuess best) {
        for (NameGuess guess : guesses) {
            boolean apart = guess.maker().isPresent() && !best.key().contains(key(guess));
            if (apart && isSaid(guess) && (isLong(guess) || is(OF_COMPANIES))) {
                return each(guess, SAID);
            }
        }
        if (type.filter(ItemType.MUSIC_EVENT::equals).isPresent()) {
            return performers(best);
        }
        String maker = best.maker().or(() -> beside(best)).orElse("");
        if (maker.isEmpty() || beforeBy(maker).filter(TitleWords::isReviewWord).isPresent()) {
            return Map.of();
        }
        boolean film = type.filter(ItemType.MOVIE::equals).isPresent();
        if (film ? mentions.isDirector(maker) : isProven(best.name(), maker) || is(BOOKS) && isNamed(maker)) {
            return each(maker, PROVEN);
        }
        if (is(BOOKS) && Stream.of(AND.split(maker)).allMatch(ReviewerNames::isPerson)) {
            return each(maker, AUTHOR);
        }
        String artist = isPlain(maker) ? maker : last(maker);
        boolean plain = is(MUSIC) && (artist.equals(maker) || mentions.of(artist) > 1);
        return plain ? each(artist, ARTIST) : Map.of();
    }

    /** Who stands beside a name that has more behind it: "Ada Poe, “Tide” Soundtrack". */
    private Optional<String> beside(NameGuess best) {
        return guesses.stream()
                .filter(guess -> guess.maker().isPresent() && guess.key().startsWith(best.key() + " "))
                .findFirst()
                .flatMap(NameGuess::maker);
    }

    /** Who played: "Bauhaus, Live @ The Tabernacle", "Waterparks at The Fillmore". */
    private Map<String, Double> performers(NameGuess best) {
        for (NameGuess guess : guesses) {
            if (guess.maker().isPresent() && LIVE.matcher(guess.name()).lookingAt()) {
                return each(guess, PROVEN);
            }
        }
        Matcher placed = AT.matcher(best.name());
        return placed.matches() && isPlain(placed.group(1)) ? each(placed.group(1), PROVEN) : Map.of();
    }

    /** The role of the makers, where the title tells: of a soundtrack they wrote the music. */
    Role role() {
        return is(MUSIC) && SOUNDTRACK.matcher(title).find() ? Role.COMPOSER : Role.of("maker");
    }

    /** "Heart" of "An Appreciation of Heart". */
    private static String last(String maker) {
        Matcher last = LEAD_IN.matcher(maker);
        return last.matches() ? last.group(1) : maker;
    }

    /** "Gone Girl by Gillian Flynn", not "a review by Ada Poe". */
    private boolean isSaid(NameGuess guess) {
        return guess.maker()
                .flatMap(this::beforeBy)
                .filter(word -> !TitleWords.isReviewWord(word))
                .isPresent();
    }

    /** The word before "by", where "by" stands before a maker in the title. */
    private Optional<String> beforeBy(String maker) {
        int at = Math.max(0, title.lastIndexOf(" " + Text.key(maker) + " "));
        List<String> before = List.of(title.substring(0, at).strip().split(" "));
        return before.size() > 1 && TitleWords.isBy(before.get(before.size() - 1))
                ? Optional.of(before.get(before.size() - 2))
                : Optional.empty();
    }

    private boolean isNamed(String maker) {
        return ReviewerNames.isPerson(maker) && mentions.of(maker) > 0;
    }

    /** Whether it is no sentence with a name in it: "Savages", not "An Appreciation of Heart". */
    private static boolean isPlain(String maker) {
        return maker.split(" ", 7).length < 7 && !SENTENCE.matcher(maker).matches();
    }

    private Map<String, Double> each(NameGuess guess, double confidence) {
        return each(guess.maker().orElseThrow(), confidence);
    }

    private Map<String, Double> each(String maker, double confidence) {
        Map<String, Double> makers = new LinkedHashMap<>();
        String[] parts = AND.split(maker);
        boolean people = Stream.of(parts).allMatch(Makers::isWhole)
                || mentions.of(maker) == 0 && Stream.of(parts).allMatch(part -> mentions.of(part) > 0);
        for (String name : people ? parts : new String[] {maker}) {
            makers.put(is(BOOKS) ? mentions.fullName(name) : name, confidence);
        }
        return makers;
    }

    /** A name for itself: the Bad Seeds of "Nick Cave and the Bad Seeds" are none. */
    private static boolean isWhole(String name) {
        return name.indexOf(' ') > 0 && !name.regionMatches(true, 0, "the ", 0, 4) && !name.startsWith("His ");
    }

    private static boolean isLong(NameGuess guess) {
        return guess.maker().filter(maker -> maker.indexOf(' ') > 0).isPresent();
    }

    private static String key(NameGuess guess) {
        return Text.key(guess.maker().orElseThrow());
    }

    private boolean is(Set<ItemType> types) {
        return type.filter(types::contains).isPresent();
    }
}
