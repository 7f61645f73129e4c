// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.html.page.Text;

/**
 * Takes a headline apart into what it may name.
 *
 * <p>A headline alone seldom tells where the name ends ("Her: We Are the Techno-Lonely", "Mission: Impossible"), so
 * every reading is kept with a prior, and the rest of the page decides.
 */
public final class Titles {
    private static final int MAX_LENGTH = 300;

    /** A maker named after the title: "TITLE by AUTHOR"; the last "by" counts, "Stand by Me by King". */
    private static final Pattern BY =
            Pattern.compile("^(.{1,160})[\\s,]\\s?(?i:by|von|par|por|door|przez)\\s(.{2,80})$");

    private static final Pattern CREDIT_VERB =
            Pattern.compile("[,\\s]{1,2}(?i:directed|written|edited|created|developed)$");

    private static final Pattern TAIL_CREDIT =
            Pattern.compile("^(?i:directed|written|edited|created|developed|dir\\.|by)\\s");

    private static final Pattern POSSESSIVE = Pattern.compile("^(.{2,60}?)(?:['’][sS]|(?<=[sS])['’])\\s(.{2,160})$");

    /** "Ada Poe (Hrsg.) • Harbour Lights": who edited a book stands before its title. */
    private static final Pattern EDITED = Pattern.compile(
            "(?:^|[-–—|:]\\s)([^|:(]{3,80}?)\\s?\\((?i:hrsg|hg|eds?)\\.?\\)\\s?[-–—•·:,|]\\s(.{1,160})$");

    /** "Fishing rod on test: die Harbour Spinning Rod": an article in lower case, as in running text, is none of the name. */
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:der|die|das|den|le|la|les|el|il|lo|de|het|the)\\s(\\p{Lu}.{1,100})$");

    private static final Pattern EDGES = Pattern.compile("^[“”\"«»„★☆*½⭐]{1,12}|[“”\"«»,:;★☆*½⭐]{1,12}$");

    private final Map<String, NameGuess> guesses = new LinkedHashMap<>();

    private Titles() {}

    /** The readings of a headline, each name once with its best prior. */
    public static List<NameGuess> read(String title) {
        Titles reader = new Titles();
        String clean = TitleDates.withoutDay(Text.collapse(Text.head(title, MAX_LENGTH)));
        reader.quoted(clean);
        Matcher edited = EDITED.matcher(clean);
        if (edited.find()) {
            reader.add(new NameGuess(edited.group(2), Optional.of(edited.group(1)), 0.85));
        }
        TitleParts parts = TitleParts.of(clean);
        reader.parts(parts);
        return List.copyOf(reader.guesses.values());
    }

    private void quoted(String title) {
        for (String quote : Quotes.in(title)) {
            String rest = title.replace(quote, " ");
            boolean bookMarks = title.contains("《" + quote) || title.contains("『" + quote);
            boolean about = TitleWords.hasReviewWord(rest) || Text.key(rest).isEmpty();
            add(NameGuess.of(quote, bookMarks ? 0.9 : about ? 0.8 : 0.55));
        }
    }

    private void parts(TitleParts title) {
        int last = title.parts().size() - 1;
        double whole = title.stripped() ? 0.7 : 0.5;
        if (last == 0) {
            phrase(title.parts().get(0), isSentence(title.parts().get(0)) ? whole - 0.3 : whole);
        } else {
            phrase(title.join(0, last), isTagline(title.join(1, last)) ? 0.15 : whole - 0.1);
        }
        for (int i = 0; i < last; i++) {
            String rest = title.join(i + 1, last);
            boolean series = i == 0 && TitleWords.hasReviewWord(title.parts().get(0));
            phrase(title.join(0, i), isTagline(rest) ? 0.55 : 0.2);
            phrase(rest, isTagline(rest) ? 0.05 : series ? 0.45 : 0.15);
            Matcher article = ARTICLE.matcher(rest);
            if (article.matches() && !isTagline(article.group(1))) {
                phrase(article.group(1), series ? 0.6 : 0.15);
            }
        }
        if (last > 0) {
            beside(title.parts().get(0), title.join(1, last));
            HeadlineWords.leading(withoutEdges(title.parts().get(1))).forEach(this::add);
        }
        HeadlineWords.leading(withoutEdges(title.parts().get(0))).forEach(this::add);
        HeadlineWords.trailing(title.parts().get(0)).forEach(this::add);
    }

    /** "ARTIST – ALBUM", "AUTHOR: TITLE", "TITLE – AUTHOR": either may be the maker of the other; not in "TITLE – Season 2". */
    private void beside(String first, String rest) {
        if (!isTagline(rest) && !TitleWords.isPart(first) && !TitleWords.isPart(rest)) {
            if (isName(first)) {
                add(new NameGuess(rest, Optional.of(first), 0.2));
            }
            if (isName(rest)) {
                add(new NameGuess(first, Optional.of(rest), 0.2));
            }
        }
    }

    /** Whether a headline says something rather than naming it: "Parasite refreshes the horror film". */
    private static boolean isSentence(String part) {
        List<String> words = List.of(part.split(" ", -1));
        boolean verb = words.size() > 6 && words.stream().anyMatch(HeadlineWords::isVerb);
        return verb || (words.size() > 4 && (isTagline(part) || words.size() > 8));
    }

    /** Whether a part of a headline goes on about the thing before it: "a tale of friendship", "What can it do?". */
    private static boolean isTagline(String part) {
        List<String> words = List.of(part.split(" ", -1));
        boolean sentence = Character.isLowerCase(part.codePointAt(0))
                || part.endsWith("?")
                || part.endsWith(".")
                || (words.size() > 3 && (part.startsWith("A ") || part.startsWith("An ")));
        long small = words.stream()
                .filter(word -> isLowerCase(word) && (word.length() > 3 || HeadlineWords.isVerb(word)))
                .count();
        return sentence || words.size() > 5 || small > 0;
    }

    /** A name with words of the post still around it: "review of Her", "Her by Ada Poe", "Ada Poe's Her". */
    private void phrase(String text, double prior) {
        String bare = withoutEdges(text);
        if (bare.isEmpty()) {
            add(NameGuess.of(text, prior));
            return;
        }
        boolean edged = !bare.equals(text);
        add(NameGuess.of(bare, edged ? Math.max(prior, 0.6) : prior));
        if (edged) {
            add(NameGuess.of(text, prior / 3));
        }
        by(bare, edged ? Math.max(prior, 0.6) : prior);
        commas(bare);
        Matcher possessive = POSSESSIVE.matcher(bare);
        if (possessive.matches()) {
            add(new NameGuess(possessive.group(2), Optional.of(possessive.group(1)), 0.25));
        }
    }

    /** "In the Woods by Tana French"; one word after "by" may belong to the name, as in "Stand by Me". */
    private void by(String text, double prior) {
        Matcher by = BY.matcher(text);
        if (by.matches() && isName(by.group(2))) {
            boolean full = by.group(2).indexOf(' ') > 0;
            String name = CREDIT_VERB.matcher(by.group(1)).replaceFirst("");
            double sure = full ? Math.min(0.85, prior + 0.3) : prior;
            add(new NameGuess(withoutEdges(name), Optional.of(by.group(2)), sure));
            if (full) {
                guesses.computeIfPresent(Text.key(text), (key, whole) -> NameGuess.of(whole.name(), 0.15));
            }
        }
    }

    /** "Savages, Silence Yourself" and "Interpol, Our Love to Admire, Capitol": maker, name, label. */
    private void commas(String text) {
        List<String> pieces = List.of(text.split(", ", 4));
        if (pieces.size() == 1 || pieces.get(0).isEmpty()) {
            return;
        }
        Optional<String> maker = Optional.of(pieces.get(0)).filter(Titles::isName);
        add(NameGuess.of(pieces.get(0), 0.25));
        if (!TAIL_CREDIT.matcher(pieces.get(1)).find()) {
            add(new NameGuess(pieces.get(1), maker, 0.2));
        }
        if (pieces.size() > 2) {
            add(new NameGuess(text.substring(pieces.get(0).length() + 2), maker, 0.2));
        }
    }

    private void add(NameGuess guess) {
        String name = EDGES.matcher(guess.name().strip()).replaceAll("").strip();
        String key = Text.key(name);
        if (name.codePoints().anyMatch(Character::isLetterOrDigit)) {
            NameGuess trimmed = new NameGuess(name, guess.maker(), guess.prior());
            guesses.merge(key, trimmed, NameGuess::merge);
        }
    }

    /** The text without the run of words about the post at either end, if one of the run says so. */
    static String withoutEdges(String text) {
        List<String> words = List.of(text.split(" ", -1));
        int from = afterLeadingRun(words);
        int to = beforeTrailingRun(words);
        return from >= to ? "" : String.join(" ", words.subList(from, to));
    }

    /** Steps over "My short review of the film" in "My short review of the film Her". */
    private static int afterLeadingRun(List<String> words) {
        int from = 0;
        for (int at = 0; at < words.size() && isAbout(words.get(at)); at++) {
            if (TitleWords.isReviewWord(Text.key(words.get(at)))) {
                from = at + 1;
            }
        }
        while (from > 0 && from < words.size() && isAbout(words.get(from)) && isLowerCase(words.get(from))) {
            from++;
        }
        return from;
    }

    /** Steps back over "Anime Review" in "Bubblegum Crisis Anime Review" and over "im Test" in "Santa Fe im Test". */
    private static int beforeTrailingRun(List<String> words) {
        int to = words.size();
        for (int at = words.size() - 1; at >= 0 && isAbout(words.get(at)); at--) {
            String word = Text.key(words.get(at));
            boolean leadIn = to < words.size() && (isLowerCase(words.get(at)) || TitleWords.isKind(word));
            if (!TitleWords.isReviewWord(word) && !leadIn) {
                break;
            }
            to = at;
        }
        return to;
    }

    static boolean isAbout(String word) {
        String key = Text.key(word);
        return key.isEmpty() || TitleWords.isGenericWord(key) || isElided(word);
    }

    /** "dell'album", "l'avis": an article and its noun written as one word. */
    private static boolean isElided(String word) {
        int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
        return mark > 0
                && TitleWords.isGenericWord(Text.key(word.substring(0, mark)))
                && TitleWords.isGenericWord(Text.key(word.substring(mark + 1)));
    }

    static boolean isLowerCase(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the text looks like the name of a person, band or company. */
    static boolean isName(String text) {
        List<String> words = List.of(text.split(" ", -1));
        boolean capital = words.get(0).codePoints().limit(2).anyMatch(Character::isUpperCase) // "iZotope"
                || Character.isIdeographic(text.codePointAt(0));
        return capital && words.size() <= 6 && !TitleWords.isGeneric(text);
    }
}
