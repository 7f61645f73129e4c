// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reviewpage.html.words.Tally;
import org.reviewpage.html.words.Text;
import org.reviewpage.html.words.Words;

/**
 * What stands before a number and says what it is: "Rating:", "My final score is", "Graphics –", "Metacritic:".
 *
 * @param kind whose verdict on what it announces
 * @param aspect what is rated if it is not the whole: "Graphics"; empty otherwise
 * @param parted whether a colon, dash or equals sign parts it from the number
 */
record RatingLabel(Kind kind, String aspect, boolean parted) {
    enum Kind {
        /** The reviewer's own verdict on the whole: "My rating:". */
        OWN,
        /** A verdict on something that is named: "Story rating:". */
        QUALIFIED,
        /** Something that is named: "Graphics:", "Pages:". */
        ASPECT,
        /** Somebody else's: "IMDb:", "Readers' score:". */
        OTHER
    }

    private static final int MAX_ASPECT_WORDS = 5;
    private static final Set<String> MEANING_THE_SAME = Said.WORDS.words("qualifier", "own");
    private static final Set<String> FILL = Said.WORDS.words("fill");
    static final String SEPARATORS = ":：-–—=|»>→~";
    static final String ORNAMENTS = " \"'“”‘’«»([{【「『（*_•·⭐★\uFE0F";

    /** How a verdict stands that it announces. */
    Verdict.Form form() {
        return switch (kind) {
            case QUALIFIED -> Verdict.Form.QUALIFIED;
            case ASPECT -> Verdict.Form.ASPECT;
            default -> Verdict.Form.LABELLED;
        };
    }

    /** The label that ends a text. */
    static Optional<RatingLabel> atEndOf(String before) {
        int end = before.length();
        boolean parted = false;
        while (end > 0 && (SEPARATORS + ORNAMENTS).indexOf(before.charAt(end - 1)) >= 0) {
            end--;
            parted |= SEPARATORS.indexOf(before.charAt(end)) >= 0;
        }
        int start = end;
        while (start > 0 && end - start < 60 && ".;|•·!?,/()[]:：】」』".indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        String phrase = before.substring(start, end).strip();
        return phrase.isEmpty() ? Optional.empty() : of(phrase, parted, start == 0);
    }

    private static Optional<RatingLabel> of(String phrase, boolean parted, boolean opensLine) {
        String key = Text.key(phrase);
        Words core = Words.ofKey(withoutFill(key));
        Tally said = Said.WORDS.in(core);
        boolean isVerdict = said.endsWith("own");
        if (said.has("other") && (parted || isVerdict)) {
            return Optional.of(new RatingLabel(Kind.OTHER, "", parted));
        }
        if (isVerdict) {
            return own(phrase, core.key().substring(0, said.last("own")).strip(), parted);
        }
        boolean isAspect = parted
                && opensLine
                && phrase.codePoints().anyMatch(Character::isLetter)
                && Words.ofKey(key).size() <= MAX_ASPECT_WORDS;
        return isAspect ? Optional.of(new RatingLabel(Kind.ASPECT, phrase, true)) : Optional.empty();
    }

    private static Optional<RatingLabel> own(String phrase, String rest, boolean parted) {
        List<String> qualifiers = rest.isEmpty() ? List.of() : List.of(rest.split(" "));
        if (qualifiers.stream().allMatch(word -> MEANING_THE_SAME.contains(word))) {
            return Optional.of(new RatingLabel(Kind.OWN, "", parted));
        }
        boolean named = parted && qualifiers.size() <= MAX_ASPECT_WORDS;
        return named ? Optional.of(new RatingLabel(Kind.QUALIFIED, phrase, true)) : Optional.empty();
    }

    /** "rating of", "verdict is a solid", "score - a": the words between a label and its number. */
    private static String withoutFill(String words) {
        int end = words.length();
        for (int space = words.lastIndexOf(' '); space > 0; space = words.lastIndexOf(' ', end - 1)) {
            if (!FILL.contains(words.substring(space + 1, end))) {
                break;
            }
            end = space;
        }
        return words.substring(0, end);
    }
}
