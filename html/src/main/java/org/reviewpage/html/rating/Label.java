// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.List;
import java.util.Optional;

/**
 * What stands before a number and says what it is: "Rating:", "My final score is", "Graphics –", "Metacritic:".
 *
 * @param kind whose verdict on what it announces
 * @param aspect what is rated if it is not the whole: "Graphics"; empty otherwise
 * @param parted whether a colon, dash or equals sign parts it from the number
 */
record Label(Kind kind, String aspect, boolean parted) {
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
    static final String SEPARATORS = ":：-–—=|»>→~";
    static final String ORNAMENTS = " \"'“”‘’«»([{【「『（*_•·⭐★\uFE0F";

    /** The label that ends a text. */
    static Optional<Label> atEndOf(String before) {
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

    private static Optional<Label> of(String phrase, boolean parted, boolean opensLine) {
        String words = Words.spaced(phrase);
        if (parted && Words.OTHER.areIn(words)) {
            return Optional.of(new Label(Kind.OTHER, "", true));
        }
        String core = withoutFill(words);
        int own = Words.OWN.atEndOf(core);
        if (own < core.length()) {
            if (Words.OTHER.areIn(core)) {
                return Optional.of(new Label(Kind.OTHER, "", parted));
            }
            return own(phrase, core.substring(0, own).strip(), parted);
        }
        boolean isAspect = parted
                && opensLine
                && phrase.codePoints().anyMatch(Character::isLetter)
                && words.strip().split(" ").length <= MAX_ASPECT_WORDS;
        return isAspect ? Optional.of(new Label(Kind.ASPECT, phrase, true)) : Optional.empty();
    }

    private static Optional<Label> own(String phrase, String rest, boolean parted) {
        List<String> qualifiers = rest.isEmpty() ? List.of() : List.of(rest.split(" "));
        if (qualifiers.stream().allMatch(word -> Words.QUALIFIER.contain(word) || Words.OWN.contain(word))) {
            return Optional.of(new Label(Kind.OWN, "", parted));
        }
        boolean named = parted && qualifiers.size() <= MAX_ASPECT_WORDS;
        return named ? Optional.of(new Label(Kind.QUALIFIED, phrase, true)) : Optional.empty();
    }

    /** "rating of", "verdict is a solid", "score - a": the words between a label and its number. */
    private static String withoutFill(String words) {
        String core = words;
        boolean cut = true;
        while (cut) {
            cut = false;
            for (String fill : new String[] {" is ", " was ", " of ", " a ", " an ", " solid ", " to "}) {
                if (core.length() > fill.length() && core.endsWith(fill)) {
                    core = core.substring(0, core.length() - fill.length() + 1);
                    cut = true;
                }
            }
        }
        return core;
    }
}
