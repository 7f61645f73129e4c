// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A headline cut at its separators, with the words about the post taken off both ends.
 *
 * <p>"Movie Review: Her (2013) – A love story" has the parts "Her" and "A love story" and lost "Movie Review". A hyphen
 * or colon within a word ("Spider-Man", "21:30") is no separator.
 *
 * @param parts what is left, in order; never empty
 * @param separators the separators between the parts, one fewer than the parts
 * @param stripped whether words about the post were taken off
 */
record TitleParts(List<String> parts, List<String> separators, boolean stripped) {
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s{0,2}[:：|｜•·»›/–—]{1,2}\\s|\\s[-~]{1,2}\\s|\\s?[—：｜]\\s?");

    private static final Pattern BRACKETS = Pattern.compile("[(\\[（【]([^()\\[\\]（）【】]{1,60})[)\\]）】]");

    static TitleParts of(String title) {
        Brackets brackets = withoutBrackets(title);
        List<String> parts = new ArrayList<>();
        List<String> separators = new ArrayList<>();
        Matcher matcher = SEPARATOR.matcher(brackets.rest());
        int from = 0;
        while (matcher.find()) {
            parts.add(brackets.rest().substring(from, matcher.start()).strip());
            separators.add(matcher.group());
            from = matcher.end();
        }
        parts.add(brackets.rest().substring(from).strip());
        return strip(parts, separators, brackets.generic());
    }

    /** The parts from one to another as they stood in the headline. */
    String join(int from, int to) {
        StringBuilder joined = new StringBuilder(parts.get(from));
        for (int i = from; i < to; i++) {
            joined.append(separators.get(i)).append(parts.get(i + 1));
        }
        return joined.toString();
    }

    private static TitleParts strip(List<String> parts, List<String> separators, boolean generic) {
        boolean stripped = generic;
        while (parts.size() > 1 && isAbout(parts.get(0))) {
            stripped |= !isBlank(parts.get(0));
            parts.remove(0);
            separators.remove(0);
        }
        while (parts.size() > 1 && isAbout(parts.get(parts.size() - 1))) {
            stripped |= !isBlank(parts.get(parts.size() - 1));
            parts.remove(parts.size() - 1);
            separators.remove(separators.size() - 1);
        }
        return new TitleParts(List.copyOf(parts), List.copyOf(separators), stripped);
    }

    private static boolean isAbout(String part) {
        return isBlank(part) || TitleWords.isGeneric(part) || TitleDates.isDate(part);
    }

    private static boolean isBlank(String part) {
        int letters = 0;
        int c;
        for (int at = 0; at < part.length() && letters < 2; at += Character.charCount(c)) {
            c = part.codePointAt(at);
            letters += Character.isDigit(c) ? 2 : Character.isLetter(c) ? 1 : 0;
        }
        return letters < 2;
    }

    private record Brackets(String rest, boolean generic) {}

    /** Takes remarks in brackets off both ends: the year, "[Film Review]", "(Dir. Ada Poe, 2013)". */
    private static Brackets withoutBrackets(String title) {
        String rest = title;
        boolean generic = false;
        Matcher matcher = BRACKETS.matcher(title);
        while (matcher.find()) {
            generic |= TitleWords.hasReviewWord(matcher.group(1));
            rest = rest.replace(matcher.group(), " ");
        }
        boolean empty = rest.codePoints().noneMatch(Character::isLetterOrDigit);
        return empty ? new Brackets(title, false) : new Brackets(rest.strip(), generic);
    }
}
