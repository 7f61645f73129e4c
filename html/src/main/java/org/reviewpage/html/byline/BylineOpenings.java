// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.Resource;
import org.reviewpage.html.words.Text;

/** The words that a byline begins with: {@code Reviewed by}, {@code von}, {@code Autor recenzji:}, {@code 文＝}. */
public final class BylineOpenings {
    /** What a byline that begins so tells of the one it names. */
    public enum Kind {
        /** The review's writer, whatever is reviewed. */
        REVIEW,
        /** The post's writer, unless it stands among the credits of a film. */
        WRITER,
        /** The reviewer or whoever made what is reviewed; where it stands tells. */
        BY,
        /** A label, {@code Author:}, of the reviewer or of the reviewed book. */
        LABEL
    }

    /**
     * A byline's opening.
     *
     * @param kind what it tells
     * @param rest what stands after it
     */
    public record Opening(Kind kind, String rest) {}

    private record Phrase(Kind kind, String text) {}

    /** The phrases by the word that they begin with, the longest first. */
    private static final Glossary<List<Phrase>> PHRASES = phrases();

    private BylineOpenings() {}

    /** The opening that a text begins with; the longest that fits. */
    public static Optional<Opening> of(String text) {
        return at(0, text);
    }

    private static Optional<Opening> at(int start, String text) {
        List<Phrase> phrases = PHRASES.at(text, start, wordEnd(text, start));
        if (phrases == null) {
            return Optional.empty();
        }
        for (Phrase phrase : phrases) {
            int end = start + phrase.text.length();
            if (text.regionMatches(true, start, phrase.text, 0, phrase.text.length())) {
                String rest = text.substring(end);
                String colon = rest.stripLeading();
                boolean marked = !colon.isEmpty()
                        && (":：＝=●・-–—".indexOf(colon.charAt(0)) >= 0
                                || colon.startsWith("/") && Text.isUnparted(phrase.text));
                boolean asks = phrase.kind != Kind.BY && !phrase.text.contains(" ") && !isMarked(phrase.text);
                boolean ends = rest.isEmpty() || marked || isMarked(phrase.text) || Text.isSpace(rest.charAt(0));
                if (ends && (!asks || marked)) {
                    String name = marked ? colon.substring(1).strip() : rest.strip();
                    return Optional.of(new Opening(phrase.kind, name));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the word ends that begins at a place: each phrase ends with a word, and its words are whole ones. */
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether an opening stands at the beginning of a text or somewhere behind a space, bar or dot. */
    public static boolean isIn(String text) {
        int start = 0;
        while (start < text.length() && at(start, text).isEmpty()) {
            do {
                start++;
            } while (start < text.length() && !isBefore(text.charAt(start - 1)));
        }
        return start < text.length();
    }

    private static boolean isBefore(char c) {
        return c == ' ' || c == '|' || c == '•' || c == '·' || c == '»';
    }

    /**
     * The last opening in the midst of a text: {@code Posted May 3 by Ada}.
     *
     * @param dated whether the text has a date, so that a mere "by" can be one
     */
    public static Optional<Opening> within(String text, boolean dated) {
        String head = Text.head(text, 160);
        for (int space = head.lastIndexOf(' '); space > 0; space = head.lastIndexOf(' ', space - 1)) {
            Optional<Opening> opening = at(space + 1, head);
            Kind kind = opening.map(Opening::kind).orElse(Kind.LABEL);
            if (kind == Kind.REVIEW || kind == Kind.WRITER || dated && kind == Kind.BY) {
                return opening;
            }
        }
        return Optional.empty();
    }

    static Optional<String> after(String text) {
        return of(text).map(Opening::rest);
    }

    private static boolean isMarked(String phrase) {
        return ":：＝●".indexOf(phrase.charAt(phrase.length() - 1)) >= 0;
    }

    private static Glossary<List<Phrase>> phrases() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (List<String> row : Resource.rows(BylineOpenings.class, "openings.tsv")) {
            String text = row.get(1).toLowerCase(Locale.ROOT);
            Phrase phrase = new Phrase(Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)), text);
            phrases.computeIfAbsent(text.substring(0, wordEnd(text, 0)), unseen -> new ArrayList<>())
                    .add(phrase);
        }
        phrases.values()
                .forEach(alike -> alike.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.text.length())));
        return new Glossary<>(phrases);
    }
}
