// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a name with words of the post, its maker or a place still around it: "review of Her", "Her by Ada Poe", "Ada Poe's
 * Her", "The Long Table at the Almeida".
 */
final class Phrase {
    /** Before a maker named after the title: "TITLE by AUTHOR". */
    private static final Set<String> BY = Set.of("by", "von", "par", "por", "door", "przez");

    /** The same, but they mean "of" as well: "Luci del porto di Ada Poe", but "La ville de New York". */
    private static final Set<String> OF = Set.of("de", "di", "do", "da", "du", "del", "van", "af", "av", "od");

    /** "The Long Table at the Almeida", "Dinner at Osteria Luna": the name may stand before it or after it. */
    private static final Set<String> AT = Set.of("@", "at", "im", "bei", "chez", "nel", "presso");

    /** "On Rain Songs, Cold Barn find their voice". */
    private static final Pattern ON = Pattern.compile("^(?:On|With|In)\\s(\\p{Lu}[^,]{1,60}),\\s.{2,160}$");

    private static final Pattern CREDIT_VERB =
            Pattern.compile("[,\\s]{1,2}(?i:directed|written|edited|created|developed)$");

    private static final Pattern TAIL_CREDIT =
            Pattern.compile("^(?i:directed|written|edited|created|developed|dir\\.|by)\\s");

    private static final Pattern COMMA = Pattern.compile(", ");
    private static final int MAX_MAKER = 80;
    private static final int MAX_MAKER_WORDS = 4;
    private static final int MAX_POSSESSIVE = 60;

    private final Guesses guesses;

    private Phrase(Guesses guesses) {
        this.guesses = guesses;
    }

    /**
     * Adds what a part of a headline may name.
     *
     * @param prior how often the part itself is the name
     */
    static void read(Guesses guesses, TitleText text, double prior) {
        TitleText bare = HeadlineEdges.without(text);
        if (bare.text().isEmpty()) {
            guesses.add(NameGuess.of(text.text(), prior));
            return;
        }
        boolean edged = bare != text;
        double likely = edged ? Math.max(prior, 0.6) : prior;
        guesses.add(NameGuess.of(bare.text(), likely));
        if (edged) {
            guesses.add(NameGuess.of(text.text(), prior / 3));
            HeadlineEdges.withoutAllButKind(text).ifPresent(named -> guesses.add(NameGuess.of(named, 0.3)));
        }
        if (bare.size() > 1) {
            Phrase phrase = new Phrase(guesses);
            phrase.by(bare, likely);
            phrase.of(bare);
            phrase.at(bare);
            phrase.on(bare.text());
            phrase.commas(bare.text());
            phrase.possessive(bare);
        }
    }

    /**
     * "In the Woods by Tana French"; one word after "by" may belong to the name, as in "Stand by Me". The last "by" counts,
     * "Stand by Me by King".
     */
    private void by(TitleText text, double prior) {
        int at = text.size() - 2;
        while (at > 0 && !BY.contains(text.word(at).lower())) {
            at--;
        }
        String maker = text.text(at + 1, text.size());
        if (at > 0 && maker.length() <= MAX_MAKER && Titles.isName(maker)) {
            boolean full = maker.indexOf(' ') > 0;
            String name = CREDIT_VERB.matcher(text.text(0, at)).replaceFirst("");
            double sure = full ? Math.min(0.85, prior + 0.3) : prior;
            guesses.add(NameGuess.of(HeadlineEdges.without(name), Optional.of(maker), sure));
            if (full) {
                guesses.lower(text.text(), 0.15);
            }
        }
    }

    private void of(TitleText text) {
        for (int at = text.size() - 2; at > 0 && at >= text.size() - 1 - MAX_MAKER_WORDS; at--) {
            String maker = makerBehindOf(text, at);
            int words = maker.split(" ", -1).length;
            if (words > 1 && words <= MAX_MAKER_WORDS && Character.isUpperCase(maker.codePointAt(0))) {
                if (Titles.isName(maker)) {
                    String name = HeadlineEdges.without(text.text(0, at));
                    guesses.add(NameGuess.of(name, Optional.of(maker), 0.35));
                }
                return;
            }
        }
    }

    /** What stands behind a word that means "of", or in one word with it: "d'Ada Poe"; empty if it is none. */
    private static String makerBehindOf(TitleText text, int at) {
        String word = text.word(at).lower();
        if (OF.contains(word)) {
            return text.text(at + 1, text.size());
        }
        boolean elided = word.startsWith("d'") || word.startsWith("d’");
        return elided ? text.text(at, text.size()).substring(2) : "";
    }

    private void at(TitleText text) {
        for (int at = 1; at < text.size() - 1; at++) {
            if (AT.contains(text.word(at).text())) {
                String before = text.text(0, at);
                String name = before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
                boolean visit = TitleWords.isVisit(name);
                guesses.add(visit ? NameGuess.of(text.text(at + 1, text.size()), 0.4) : NameGuess.of(name, 0.2));
                return;
            }
        }
    }

    private void on(String text) {
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
            guesses.add(NameGuess.of(pieces.get(1), maker, 0.2));
        }
        if (pieces.size() > 2) {
            guesses.add(NameGuess.of(text.substring(pieces.get(0).length() + 2), maker, 0.2));
        }
    }

    /** "Ada Poe's Her", "The Lanterns' Her". */
    private void possessive(TitleText text) {
        for (int at = 0; at < text.size() - 1; at++) {
            String word = text.word(at).lower();
            boolean isMarked = word.endsWith("'s") || word.endsWith("’s");
            if (isMarked || word.endsWith("s'") || word.endsWith("s’")) {
                String whose = text.text(0, at + 1);
                String maker = whose.substring(0, whose.length() - (isMarked ? 2 : 1));
                if (maker.length() <= MAX_POSSESSIVE) {
                    guesses.add(NameGuess.of(text.text(at + 1, text.size()), Optional.of(maker), 0.25));
                }
                return;
            }
        }
    }
}
