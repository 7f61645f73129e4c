// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reviewpage.html.page.Text;

/** What a name looks like, and what cannot be one. */
final class NameLook {
    private static final int MAX_NAME = 45;
    private static final int MAX_WORDS = 5;
    private static final int MAX_IDEOGRAPHS = 8;

    /** Words of roles and accounts: {@code Staff Writer}, {@code admin}. */
    private static final Set<String> ROLES = Words.keys(Words.rows("roles.txt"), 0);
    /** Words of titles and sites. */
    private static final Set<String> COMMON = Words.keys(Words.rows("common.txt"), 0);
    /** Words that are lower case in the midst of a name. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "di", "del", "della", "der", "den", "van", "von", "vom", "zu", "la", "le",
            "du", "y", "e", "bin", "al", "el", "ter", "ten", "af", "av", "d", "des");

    private static final Pattern START = Pattern.compile("^[\\s\\p{Pd}~*:：＝=●.,;|/“\"”'‘»«(\\[\\]]{1,20}");
    private static final Pattern END = Pattern.compile("[\\s\\p{Pd}~*:：＝=,;|/“\"”»«)\\]\\[]{1,20}$");
    private static final Pattern HOST =
            Pattern.compile("(?i).{0,60}\\.(?:com|net|org|de|uk|at|ch|it|fr|pl|ru|info|blog|co|br|nl)$");
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{2,30}\\.$");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}'’.-]{0,20}");

    private NameLook() {}

    /** The name that a part of a byline is, without roles beside it. */
    static Optional<String> name(String part) {
        String[] words = trim(part).split(" ");
        int start = 0;
        int end = words.length;
        for (int i = 0; i < 3 && i < words.length - 1; i++) {
            if (isRole(words[i])) {
                start = i + 1;
            }
        }
        while (end > start + 1 && isRole(words[end - 1])) {
            end--;
        }
        String name = trim(String.join(" ", List.of(words).subList(start, end)));
        boolean stop = SENTENCE_END.matcher(name).find() && !name.endsWith(" Jr.") && !name.endsWith(" Sr.");
        return Optional.of(stop ? name.substring(0, name.length() - 1) : name).filter(NameLook::canBeName);
    }

    static boolean isPerson(String text) {
        String name = trim(text);
        String[] words = name.split(" ");
        for (String word : words) {
            if (isRole(word) || COMMON.contains(Text.key(word))) {
                return false;
            }
        }
        if (!canBeName(name) || Words.anyIn(name, ROLES)) {
            return false;
        }
        if (Words.isIdeographic(name)) {
            return name.length() <= MAX_IDEOGRAPHS
                    && name.codePoints().allMatch(c -> Character.isLetter(c) || c == '・' || c == ' ');
        }
        boolean capital = words.length >= 2 && words.length <= 4;
        for (int i = 0; i < words.length; i++) {
            boolean particle = i > 0 && i < words.length - 1 && PARTICLES.contains(words[i]);
            capital &= particle || CAPITAL.matcher(words[i]).matches();
        }
        return capital;
    }

    static String trimStart(String text) {
        return START.matcher(text).replaceFirst("");
    }

    private static String trim(String text) {
        return END.matcher(trimStart(text)).replaceFirst("");
    }

    private static boolean isRole(String word) {
        return ROLES.contains(Text.key(word));
    }

    private static boolean canBeName(String name) {
        String key = Text.key(name);
        return name.length() >= 2
                && name.length() <= MAX_NAME
                && name.split(" ").length <= MAX_WORDS
                && name.codePoints().anyMatch(Character::isLetter)
                && !HOST.matcher(name).matches()
                && !ROLES.contains(key)
                && !COMMON.contains(key);
    }
}
