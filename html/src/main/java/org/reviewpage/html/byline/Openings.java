// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reviewpage.html.page.Text;

/** The words that a byline begins with: {@code Reviewed by}, {@code von}, {@code Autor recenzji:}, {@code 文＝}. */
public final class Openings {
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

    private static final List<Phrase> PHRASES = phrases();

    private Openings() {}

    /** The opening that a text begins with; the longest that fits. */
    public static Optional<Opening> of(String text) {
        String lower = Words.lower(Text.head(text, 80));
        for (Phrase phrase : PHRASES) {
            if (lower.startsWith(phrase.text)) {
                String rest = text.substring(Math.min(phrase.text.length(), text.length()));
                String colon = rest.stripLeading();
                boolean marked = !colon.isEmpty()
                        && (":：＝=●・-–—".indexOf(colon.charAt(0)) >= 0
                                || colon.startsWith("/") && Words.isIdeographic(phrase.text));
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

    /**
     * The last opening in the midst of a text: {@code Posted May 3 by Ada}.
     *
     * @param dated whether the text has a date, so that a mere "by" can be one
     */
    public static Optional<Opening> within(String text, boolean dated) {
        String head = Text.head(text, 160);
        for (int at = head.lastIndexOf(' '); at > 0; at = head.lastIndexOf(' ', at - 1)) {
            Optional<Opening> opening = of(head.substring(at + 1));
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

    private static List<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>();
        for (String[] row : Words.rows("openings.tsv")) {
            phrases.add(new Phrase(Kind.valueOf(row[0].toUpperCase(Locale.ROOT)), Words.lower(row[1])));
        }
        phrases.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.text.length()));
        return List.copyOf(phrases);
    }
}
