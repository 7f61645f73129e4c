// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.html.words.Text;

/**
 * Takes a headline apart into what it may name.
 *
 * <p>A headline alone seldom tells where the name ends ("Her: We Fell for the Machine", "Mission: Impossible"), so
 * every reading is kept with a prior, and the rest of the page decides.
 */
public final class Titles {
    private static final int MAX_LENGTH = 300;

    /** "Ada Poe (Hrsg.) • Harbour Lights": who edited a book stands before its title. */
    private static final Pattern EDITED = Pattern.compile(
            "(?:^|[-–—|:]\\s)([^|:(]{3,80}?)\\s?\\((?i:hrsg|hg|eds?)\\.?\\)\\s?[-–—•·:,|]\\s(.{1,160})$");

    /** "Fishing rod on test: die Harbour Spinning Rod": an article in lower case, as in running text, is none of the name. */
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:der|die|das|den|le|la|les|el|il|lo|de|het|the)\\s(\\p{Lu}.{1,100})$");

    private static final Pattern NUMBERED = Pattern.compile("^#\\d{1,4}\\s(?=\\p{L})");

    private final Guesses guesses = new Guesses();

    private Titles() {}

    /** The readings of a headline, each name once with its best prior. */
    public static List<NameGuess> read(String title) {
        Titles reader = new Titles();
        String clean = withoutNumber(TitleDates.withoutDay(Text.collapse(Text.head(title, MAX_LENGTH))));
        reader.quoted(clean);
        Matcher edited = EDITED.matcher(clean);
        if (clean.indexOf('(') > 0 && edited.find()) {
            reader.guesses.add(new NameGuess(edited.group(2), Optional.of(edited.group(1)), 0.85));
        }
        TitleParts parts = TitleParts.of(clean);
        reader.parts(parts);
        return reader.guesses.all();
    }

    /** Series number their posts: "#47 Her". */
    private static String withoutNumber(String title) {
        return title.startsWith("#") ? NUMBERED.matcher(title).replaceFirst("") : title;
    }

    private void quoted(String title) {
        for (String quote : Quotes.in(title)) {
            String rest = title.replace(quote, " ");
            boolean bookMarks = title.contains("《" + quote) || title.contains("『" + quote);
            boolean about = TitleWords.hasReviewWord(rest) || Text.key(rest).isEmpty();
            guesses.add(NameGuess.of(quote, bookMarks ? 0.9 : about ? 0.8 : 0.55));
        }
    }

    private void parts(TitleParts title) {
        int last = title.parts().size() - 1;
        double whole = title.stripped() ? 0.7 : 0.5;
        if (last == 0) {
            Phrase.read(guesses, title.parts().get(0), isSentence(title.parts().get(0)) ? whole - 0.3 : whole);
        } else {
            // "America: The Last Hope: Volume II" goes on to its end
            boolean counted = TitleWords.isPart(title.parts().get(last));
            double all = isTagline(title.join(1, last)) ? 0.15 : whole - 0.1;
            Phrase.read(guesses, title.join(0, last), counted ? 0.85 : all);
        }
        for (int i = 0; i < last; i++) {
            String rest = title.join(i + 1, last);
            boolean series = i == 0 && TitleWords.hasReviewWord(title.parts().get(0));
            Phrase.read(guesses, title.join(0, i), isTagline(rest) ? 0.55 : 0.2);
            Phrase.read(guesses, rest, isTagline(rest) ? 0.05 : series ? 0.45 : 0.15);
            Matcher article = ARTICLE.matcher(rest);
            if (article.matches() && !isTagline(article.group(1))) {
                Phrase.read(guesses, article.group(1), series ? 0.6 : 0.15);
            }
        }
        if (last > 0) {
            beside(title.parts().get(0), title.join(1, last));
            HeadlineWords.leading(HeadlineEdges.without(title.parts().get(1))).forEach(guesses::add);
        }
        HeadlineWords.leading(HeadlineEdges.without(title.parts().get(0))).forEach(guesses::add);
        HeadlineWords.trailing(title.parts().get(0)).forEach(guesses::add);
    }

    /** "ARTIST – ALBUM", "AUTHOR: TITLE", "TITLE – AUTHOR": either may be the maker of the other; not in "TITLE – Season 2". */
    private void beside(String first, String rest) {
        if (TitleWords.isPart(first) || TitleWords.isPart(rest)) {
            return;
        }
        boolean tagline = isTagline(rest);
        if (isName(first) && isName(rest)) {
            // many languages write titles like sentences: "Grange Froide – Chansons de pluie"
            guesses.add(new NameGuess(rest, Optional.of(first), tagline ? 0.1 : 0.2));
        }
        if (isName(rest) && !tagline) {
            guesses.add(new NameGuess(first, Optional.of(rest), 0.2));
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
