// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.Text;

/**
 * What a line has of that which verdicts are written with, gathered in one pass, so that a notation looks only where it
 * can find.
 *
 * @param bits one for each {@link Sign}
 */
record Signs(int bits) {
    private static final int PICTOGRAM = bit(Sign.PICTOGRAM);
    private static final int LETTER = 1 << Sign.values().length;
    private static final int NUMBER = LETTER << 1;

    /** Behind it stands the scale. */
    private static final int OF = LETTER << 2;

    /** It parts a label from its number. */
    private static final int SEPARATOR = LETTER << 3;

    /** It may stand between these and the number. */
    private static final int BETWEEN = LETTER << 4;

    /** Behind it stands "of" or "from": "on a scale from 1 to 10". */
    private static final int SCALE_NAME = LETTER << 5;

    private static final int FROM = LETTER << 6;

    /** What they count stands before them. */
    private static final int COUNTERS = bit(Sign.POINTS) | bit(Sign.STAR_WORD) | bit(Sign.PERCENT);

    /** What each UTF-16 unit tells. */
    private static final int[] CHARACTERS = characters();

    private static final Glossary<Integer> WORDS = words();

    /** The signs of a line. */
    static Signs of(String line) {
        char[] text = line.toCharArray();
        int seen = 0;
        int lead = 0;
        int end;
        for (int at = 0; at < text.length; at = end) {
            int kind = CHARACTERS[text[at]];
            int run = kind & (LETTER | NUMBER);
            end = at + 1;
            if (kind == BETWEEN) { // a space
                continue;
            }
            while (run != 0 && end < text.length && (CHARACTERS[text[end]] & run) != 0) {
                kind |= CHARACTERS[text[end++]];
            }
            kind |= run == LETTER ? word(line, at, end) : 0;
            if (kind == LETTER) { // a word as any other
                lead = LETTER;
                continue;
            }
            if ((lead & NUMBER) == 0) {
                kind &= ~COUNTERS;
            }
            if ((kind & NUMBER) != 0) {
                boolean isScale = (lead & OF) != 0 && (seen & NUMBER) != 0;
                seen |= isScale && (run != NUMBER || OutOf.isScale(line, at, end)) ? bit(Sign.SCALE) : 0;
                seen |= (lead & SEPARATOR) != 0 ? bit(Sign.LABELLED_NUMBER) : 0;
            }
            if ((kind & (OF | FROM)) != 0 && (lead & SCALE_NAME) != 0) {
                seen |= bit(Sign.NAMED_SCALE);
            }
            if ((kind & (OF | PICTOGRAM)) != 0 && (lead & PICTOGRAM) != 0) {
                seen |= PICTOGRAM;
            }
            seen |= kind & ~PICTOGRAM;
            lead = (kind & BETWEEN) != 0 ? lead | kind : kind;
        }
        return new Signs(seen & LETTER - 1);
    }

    boolean has(Sign sign) {
        return (bits & bit(sign)) != 0;
    }

    boolean isEmpty() {
        return bits == 0;
    }

    private static int word(String line, int start, int end) {
        if (end == start + 1 && Letter.LETTERS.indexOf(line.charAt(start)) >= 0) {
            return isGrade(line, end) ? bit(Sign.GRADE) : 0;
        }
        Integer kind = WORDS.at(line, start, end);
        return kind == null ? 0 : kind;
    }

    /** Whether a letter before this place may be a grade: "B+", "B.", "B plus"; not "B-movie", "A film". */
    private static boolean isGrade(String line, int end) {
        int next = end < line.length() && Text.isSpace(line.charAt(end)) ? end + 1 : end;
        if (next < line.length() && Character.isLetter(line.charAt(next))) {
            return line.startsWith("plus", next) || line.startsWith("minus", next);
        }
        return next > end || end + 1 >= line.length() || !Character.isLetter(line.charAt(end + 1));
    }

    private static int[] characters() {
        int[] kinds = new int[1 << Character.SIZE];
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean isSymbol = Character.getType(c) == Character.OTHER_SYMBOL;
            kinds[c] = Character.isLetter(c) ? LETTER : Character.isDigit(c) ? NUMBER : isSymbol ? PICTOGRAM : 0;
            // the halves of signs that take two units
            kinds[c] |= Character.isHighSurrogate(c) ? PICTOGRAM : 0;
            kinds[c] |= Character.isLowSurrogate(c) || Text.isSpace(c) ? BETWEEN : 0;
        }
        mark(kinds, "¼½¾", NUMBER);
        mark(kinds, "/⁄∕／", OF);
        mark(kinds, RatingLabel.SEPARATORS, SEPARATOR | BETWEEN);
        mark(kinds, RatingLabel.ORNAMENTS + ".\uFE0E", BETWEEN);
        mark(kinds, StarGlyphs.FULL + StarGlyphs.EMPTY, bit(Sign.STAR));
        mark(kinds, Pictograms.ALL, PICTOGRAM);
        mark(kinds, "*", bit(Sign.ASTERISK));
        mark(kinds, "%％", bit(Sign.PERCENT));
        mark(kinds, Thumbs.SIGNS, bit(Sign.THUMB));
        mark(kinds, Dice.FACES, bit(Sign.DIE));
        mark(kinds, "点分점", bit(Sign.POINTS));
        mark(kinds, "★⭐つ個颗顆개", bit(Sign.STAR_WORD));
        return kinds;
    }

    /** Of a pair of surrogates the second is marked, which fewer characters have. */
    private static void mark(int[] kinds, String characters, int kind) {
        characters.codePoints().forEach(c -> kinds[c < kinds.length ? c : Character.lowSurrogate(c)] |= kind);
    }

    private static Glossary<Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        mark(words, Numbers.ALL_WORDS, NUMBER);
        mark(words, Numbers.HALVES, NUMBER);
        mark(words, OutOf.BETWEEN, OF);
        mark(words, List.of("terningkast"), SEPARATOR);
        mark(words, List.of("out"), BETWEEN);
        mark(words, ScaleOf.NAMES, SCALE_NAME);
        mark(words, ScaleOf.FROM, FROM);
        mark(words, StarWords.NAMES, bit(Sign.STAR_WORD));
        mark(words, StarWords.PRAISE, BETWEEN);
        mark(words, List.of("thumb", "thumbs"), bit(Sign.THUMB));
        return new Glossary<>(words);
    }

    private static void mark(Map<String, Integer> words, Collection<String> some, int kind) {
        some.forEach(word -> words.merge(word, kind, (one, other) -> one | other));
    }

    private static int bit(Sign sign) {
        return 1 << sign.ordinal();
    }
}
