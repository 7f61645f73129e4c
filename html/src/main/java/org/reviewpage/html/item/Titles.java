// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.List;
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
            reader.guesses.add(NameGuess.of(edited.group(2), Optional.of(edited.group(1)), 0.85));
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
        TitleText first = TitleText.of(title.parts().get(0));
        double whole = title.stripped() ? 0.7 : 0.5;
        if (last == 0) {
            Phrase.read(guesses, first, isSentence(first) ? whole - 0.3 : whole);
        } else {
            // "America: The Last Hope: Volume II" goes on to its end
            boolean counted = TitleWords.isPart(title.parts().get(last));
            double all = isTagline(TitleText.of(title.join(1, last))) ? 0.15 : whole - 0.1;
            Phrase.read(guesses, TitleText.of(title.join(0, last)), counted ? 0.85 : all);
        }
        for (int i = 0; i < last; i++) {
            TitleText rest = TitleText.of(title.join(i + 1, last));
            boolean isTagline = isTagline(rest);
            boolean series = i == 0 && TitleWords.hasReviewWord(first.text());
            Phrase.read(guesses, TitleText.of(title.join(0, i)), isTagline ? 0.55 : 0.2);
            Phrase.read(guesses, rest, isTagline ? 0.05 : series ? 0.45 : 0.15);
            Matcher article = ARTICLE.matcher(rest.text());
            if (article.matches() && !isTagline(TitleText.of(article.group(1)))) {
                Phrase.read(guesses, TitleText.of(article.group(1)), series ? 0.6 : 0.15);
            }
        }
        if (last > 0) {
            beside(first.text(), TitleText.of(title.join(1, last)));
            TitleText second = TitleText.of(title.parts().get(1));
            HeadlineWords.leading(HeadlineEdges.without(second)).forEach(guesses::add);
        }
        HeadlineWords.leading(HeadlineEdges.without(first)).forEach(guesses::add);
        HeadlineWords.trailing(first).forEach(guesses::add);
    }

    /** "ARTIST – ALBUM", "AUTHOR: TITLE", "TITLE – AUTHOR": either may be the maker of the other; not in "TITLE – Season 2". */
    private void beside(String first, TitleText rest) {
        if (TitleWords.isPart(first) || TitleWords.isPart(rest.text())) {
            return;
        }
        boolean tagline = isTagline(rest);
        boolean isName = isName(rest.text());
        if (isName && isName(first)) {
            // many languages write titles like sentences: "Grange Froide – Chansons de pluie"
            guesses.add(NameGuess.of(rest.text(), Optional.of(first), tagline ? 0.1 : 0.2));
        }
        if (isName && !tagline) {
            guesses.add(NameGuess.of(first, Optional.of(rest.text()), 0.2));
        }
    }

    /** Whether a headline says something rather than naming it: "Parasite refreshes the horror film". */
    private static boolean isSentence(TitleText part) {
        boolean verb = part.size() > 6 && part.hasAny(Word::isVerb);
        return verb || (part.size() > 4 && (isTagline(part) || part.size() > 8));
    }

    /** Whether a part of a headline goes on about the thing before it: "a tale of friendship", "What can it do?". */
    private static boolean isTagline(TitleText part) {
        String text = part.text();
        return Character.isLowerCase(text.codePointAt(0))
                || text.endsWith("?")
                || text.endsWith(".")
                || (part.size() > 3 && (text.startsWith("A ") || text.startsWith("An ")))
                || part.size() > 5
                || part.hasAny(word -> word.isLowerCase() && (word.text().length() > 3 || word.isVerb()));
    }

    /** Whether the text looks like the name of a person, band or company. */
    static boolean isName(String text) {
        TitleText words = TitleText.of(text);
        boolean capital = words.word(0).text().codePoints().limit(2).anyMatch(Character::isUpperCase) // "iZotope"
                || Character.isIdeographic(text.codePointAt(0));
        return capital && words.size() <= 6 && !TitleWords.isGeneric(text);
    }
}
