// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a name with words of the post, its maker or a place still around it: "review of Her", "Her by Ada Poe", "Ada Poe's
 * Her", "The Long Table at the Almeida".
 */
final class Phrase {
    /** A maker named after the title: "TITLE by AUTHOR"; the last "by" counts, "Stand by Me by King". */
    private static final Pattern BY =
            Pattern.compile("^(.{1,160})[\\s,]\\s?(?i:by|von|par|por|door|przez)\\s(.{2,80})$");

    /** The same with a word that means "of" as well: "Luci del porto di Ada Poe", but "La ville de New York". */
    private static final Pattern OF = Pattern.compile(
            "^(.{2,160}),?\\s(?:(?i:de|di|do|da|du|del|van|af|av|od)\\s|[dD]['’])(\\p{Lu}[^ ]{0,30}(?: [^ ]{1,30}){1,3})$");

    /** "The Long Table at the Almeida", "Dinner at Osteria Luna": the name may stand before it or after it. */
    private static final Pattern AT = Pattern.compile("^(.{2,100}?),?\\s(?:@|at|im|bei|chez|nel|presso)\\s(.{2,100})$");

    /** "On Rain Songs, Cold Barn find their voice". */
    private static final Pattern ON = Pattern.compile("^(?:On|With|In)\\s(\\p{Lu}[^,]{1,60}),\\s.{2,160}$");

    private static final Pattern CREDIT_VERB =
            Pattern.compile("[,\\s]{1,2}(?i:directed|written|edited|created|developed)$");

    private static final Pattern TAIL_CREDIT =
            Pattern.compile("^(?i:directed|written|edited|created|developed|dir\\.|by)\\s");

    private static final Pattern COMMA = Pattern.compile(", ");

    private static final Pattern POSSESSIVE = Pattern.compile("^(.{2,60}?)(?:['’][sS]|(?<=[sS])['’])\\s(.{2,160})$");

    private final Guesses guesses;

    private Phrase(Guesses guesses) {
        this.guesses = guesses;
    }

    /**
     * Adds what a part of a headline may name.
     *
     * @param prior how often the part itself is the name
     */
    static void read(Guesses guesses, String text, double prior) {
        String bare = HeadlineEdges.without(text);
        if (bare.isEmpty()) {
            guesses.add(NameGuess.of(text, prior));
            return;
        }
        boolean edged = !bare.equals(text);
        double likely = edged ? Math.max(prior, 0.6) : prior;
        guesses.add(NameGuess.of(bare, likely));
        if (edged) {
            guesses.add(NameGuess.of(text, prior / 3));
            HeadlineEdges.withoutAllButKind(text).ifPresent(named -> guesses.add(NameGuess.of(named, 0.3)));
        }
        if (bare.indexOf(' ') < 0) {
            return;
        }
        Phrase phrase = new Phrase(guesses);
        phrase.by(bare, likely);
        phrase.of(bare);
        phrase.at(bare);
        phrase.commas(bare);
        Matcher possessive = POSSESSIVE.matcher(bare);
        if (possessive.matches()) {
            guesses.add(new NameGuess(possessive.group(2), Optional.of(possessive.group(1)), 0.25));
        }
    }

    /** "In the Woods by Tana French"; one word after "by" may belong to the name, as in "Stand by Me". */
    private void by(String text, double prior) {
        Matcher by = BY.matcher(text);
        if (by.matches() && Titles.isName(by.group(2))) {
            boolean full = by.group(2).indexOf(' ') > 0;
            String name = CREDIT_VERB.matcher(by.group(1)).replaceFirst("");
            double sure = full ? Math.min(0.85, prior + 0.3) : prior;
            guesses.add(new NameGuess(HeadlineEdges.without(name), Optional.of(by.group(2)), sure));
            if (full) {
                guesses.lower(text, 0.15);
            }
        }
    }

    private void of(String text) {
        Matcher of = OF.matcher(text);
        if (of.matches() && Titles.isName(of.group(2))) {
            guesses.add(new NameGuess(HeadlineEdges.without(of.group(1)), Optional.of(of.group(2)), 0.35));
        }
    }

    private void at(String text) {
        Matcher at = AT.matcher(text);
        if (at.matches()) {
            boolean visit = TitleWords.isVisit(at.group(1));
            guesses.add(visit ? NameGuess.of(at.group(2), 0.4) : NameGuess.of(at.group(1), 0.2));
        }
        Matcher on = ON.matcher(text);
        if (on.matches()) {
            guesses.add(NameGuess.of(on.group(1), 0.25));
        }
    }

    /** "Savages, Silence Yourself" and "Interpol, Our Love to Admire, Capitol": maker, name, label. */
    private void commas(String text) {
        if (text.indexOf(", ") <= 0) {
            return;
        }
        List<String> pieces = List.of(COMMA.split(text, 4));
        Optional<String> maker = Optional.of(pieces.get(0)).filter(Titles::isName);
        guesses.add(NameGuess.of(pieces.get(0), 0.25));
        if (!TAIL_CREDIT.matcher(pieces.get(1)).find()) {
            guesses.add(new NameGuess(pieces.get(1), maker, 0.2));
        }
        if (pieces.size() > 2) {
            guesses.add(new NameGuess(text.substring(pieces.get(0).length() + 2), maker, 0.2));
        }
    }
}
