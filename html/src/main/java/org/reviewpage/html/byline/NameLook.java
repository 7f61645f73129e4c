// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reviewpage.html.words.Text;
import org.reviewpage.html.words.Vocabulary;

/** What a name looks like, and what cannot be one. */
final class NameLook {
    private static final int MAX_NAME = 45;
    private static final int MAX_WORDS = 5;
    private static final int MAX_IDEOGRAPHS = 8;
    /** How many characters before and behind a name are no part of it, at most. */
    private static final int MAX_AROUND = 20;

    private static final Vocabulary WORDS = Vocabulary.read(NameLook.class, "name-words.txt");

    /** Words of roles and accounts: {@code Staff Writer}, {@code admin}. */
    private static final Set<String> ROLES = WORDS.words("role");
    /** The last words of accounts that several people share. */
    private static final Set<String> GROUPS = Set.of("staff", "team", "editors", "desk", "newsroom");
    /** Words of titles and sites. */
    private static final Set<String> COMMON = WORDS.words("common");

    private static final Set<String> GIVEN = WORDS.words("given");
    private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}\\.){1,3}");
    /** Words that are lower case in the midst of a name. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "di", "del", "della", "der", "den", "van", "von", "vom", "zu", "la", "le",
            "du", "y", "e", "bin", "al", "el", "ter", "ten", "af", "av", "d", "des");

    /** What stands around a name and is no part of it, beside white space and dashes. */
    private static final String BEFORE = "~*:：＝=●.,;|/“\"”'‘»«([]";

    private static final String BEHIND = "~*:：＝=,;|/“\"”»«)][";
    /** What the names of hosts end in. */
    private static final Set<String> DOMAINS = Set.of(
            "com", "net", "org", "de", "uk", "at", "ch", "it", "fr", "pl", "ru", "info", "blog", "co", "br", "nl");

    private static final Pattern COUNT = Pattern.compile("^\\d{1,9} ");
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{2,30}\\.$");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}'’.-]{0,20}");

    private NameLook() {}

    /** The name that a part of a byline is, without roles beside it; none if it is that of a group, "Lantern Staff". */
    static Optional<String> name(String part) {
        List<String> words = List.of(trim(part).split(" "));
        int start = 0;
        int end = words.size();
        for (int i = 0; i < MAX_WORDS && i < end - 1; i++) {
            if (isRole(words.get(i))) {
                if (i > 1 && isPerson(String.join(" ", words.subList(start, i)))) {
                    end = i;
                } else {
                    start = i + 1;
                }
            }
        }
        boolean group = GROUPS.contains(Text.key(words.get(end - 1)));
        while (end > start + 1 && isRole(words.get(end - 1))) {
            end--;
        }
        String name = trim(String.join(" ", words.subList(start, end)));
        if (group && !isPerson(name)) {
            return Optional.empty();
        }
        boolean stop = SENTENCE_END.matcher(name).find() && !name.endsWith(" Jr.") && !name.endsWith(" Sr.");
        return Optional.of(stop ? name.substring(0, name.length() - 1) : name).filter(NameLook::canBeName);
    }

    static boolean isPerson(String text) {
        if (text.length() > MAX_NAME + 2 * MAX_AROUND) {
            return false;
        }
        String name = trim(text);
        String[] words = name.split(" ");
        return hasLook(name, words)
                && canBeName(name)
                && !WORDS.in(name).has("role")
                && Arrays.stream(words).map(Text::key).noneMatch(NameLook::isNoName);
    }

    /** Whether two to four words have capitals; names of a script without spaces are short. */
    private static boolean hasLook(String name, String[] words) {
        if (Text.isUnparted(name)) {
            return name.length() <= MAX_IDEOGRAPHS
                    && name.codePoints().allMatch(c -> Character.isLetter(c) || c == '・' || c == ' ');
        }
        boolean capital = words.length >= 2 && words.length <= 4;
        for (int i = 0; capital && i < words.length; i++) {
            boolean particle = i > 0 && i < words.length - 1 && PARTICLES.contains(words[i]);
            capital = particle || CAPITAL.matcher(words[i]).matches();
        }
        return capital;
    }

    static boolean isKnownPerson(String text) {
        return isPerson(text)
                && (Text.isUnparted(text)
                        || List.of(trim(text).split(" ")).stream()
                                .anyMatch(word -> isGivenName(word)
                                        || INITIAL.matcher(word).matches()));
    }

    /** {@code Ada}, {@code Jean-Luc}. */
    static boolean isGivenName(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && GIVEN.contains(Text.key(word.split("-", 2)[0]));
    }

    static String trimStart(String text) {
        int start = 0;
        while (start < MAX_AROUND && start < text.length() && isAround(text.charAt(start), BEFORE)) {
            start++;
        }
        return text.substring(start);
    }

    private static String trim(String text) {
        String name = trimStart(text);
        int end = name.length();
        while (end > 0 && name.length() - end < MAX_AROUND && isAround(name.charAt(end - 1), BEHIND)) {
            end--;
        }
        return name.substring(0, end);
    }

    private static boolean isAround(char c, String signs) {
        return c == ' '
                || c >= '\t' && c <= '\r'
                || c == '-'
                || signs.indexOf(c) >= 0
                || Character.getType(c) == Character.DASH_PUNCTUATION;
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
                && !COUNT.matcher(name).find()
                && !isHost(name)
                && !isNoName(key);
    }

    private static boolean isNoName(String key) {
        return ROLES.contains(key) || COMMON.contains(key);
    }

    private static boolean isHost(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && DOMAINS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
