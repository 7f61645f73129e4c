// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.ArrayList;
import java.util.List;
import org.reviewpage.html.words.Characters;

/**
 * What stands in quotation marks, of every script: “Her”, „Her“, «Her», 《她》, 'Her'.
 *
 * <p>An apostrophe is no closing mark where a letter follows it: ‘What’s Love Got to Do With It?’ is one quotation.
 */
public final class Quotes {
    /** Longer than the longest name; what is longer is speech. */
    private static final int MAX_LENGTH = 90;

    private static final int MAX_QUOTES = 400;

    private static final String OPENING = "“„«《『「‘\"'‹";
    private static final String[] CLOSING = {"”\"“", "“”\"", "»", "》", "』", "」", "’'", "\"”", "'’", "›"};

    private Quotes() {}

    /** Whether a text with these characters may have something in quotation marks. */
    public static boolean mayBeIn(Characters characters) {
        return characters.has('"') || characters.has('\'') || characters.isBeyondAscii();
    }

    /** The quoted texts, without marks and without a comma or full stop before the closing mark. */
    public static List<String> in(String text) {
        List<String> quotes = new ArrayList<>();
        int at = 0;
        while (at < text.length() && quotes.size() < MAX_QUOTES) {
            char c = text.charAt(at);
            int mark = c < '«' && c != '"' && c != '\'' ? -1 : OPENING.indexOf(c);
            int end = mark >= 0 && mayOpen(text, at) ? end(text, at, CLOSING[mark]) : -1;
            if (end < 0) {
                at++;
            } else {
                String inner = text.substring(at + 1, end).strip();
                quotes.add(inner.endsWith(",") || inner.endsWith(".") ? inner.substring(0, inner.length() - 1) : inner);
                at = end + 1;
            }
        }
        quotes.removeIf(String::isEmpty);
        return quotes;
    }

    private static boolean mayOpen(String text, int at) {
        boolean apart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean goesOn = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        return apart && goesOn || "《『「".indexOf(text.charAt(at)) >= 0;
    }

    private static int end(String text, int start, String closing) {
        int last = Math.min(text.length(), start + MAX_LENGTH);
        for (int i = start + 1; i < last; i++) {
            if (closing.indexOf(text.charAt(i)) >= 0 && i > start + 1 && !isLetterAt(text, i + 1, text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLetterAt(String text, int at, char mark) {
        return "’'\"".indexOf(mark) >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
