// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.html.words.Text;
import org.reviewpage.html.words.Vocabulary;

/**
 * A name without what is written around it.
 *
 * @param text the name as it is written
 * @param remarks what stood in brackets behind it: "voice", "uncredited", the part of an actor
 */
record CreditedName(String text, List<String> remarks) {
    private static final int MAX_LENGTH = 60;
    private static final int MAX_IDEOGRAPHS = 12;
    private static final int MAX_WORDS = 7;
    private static final Set<String> NO_NAMES =
            Vocabulary.read(CreditedName.class, "no-names.txt").words("");

    /** Words that stand in names with a small letter. */
    private static final Set<String> SMALL = Set.of(
            "de",
            "del",
            "della",
            "di",
            "da",
            "do",
            "dos",
            "das",
            "du",
            "des",
            "la",
            "le",
            "les",
            "el",
            "al",
            "ap",
            "van",
            "von",
            "vom",
            "zu",
            "zur",
            "der",
            "den",
            "ter",
            "ten",
            "ibn",
            "bin",
            "af",
            "av",
            "of",
            "the",
            "and",
            "und",
            "et",
            "y",
            "e",
            "i",
            "for",
            "in",
            "on",
            "at",
            "en",
            "to",
            "a",
            "na",
            "für",
            "brothers",
            "sisters",
            "family",
            "siblings");

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[（]([^()\\[\\]（）]{1,80})[)\\]）]");

    private static final Pattern TRIMMED = Pattern.compile(
            "^(?:by|with|and|featuring|feat\\.?|introducing|also|the voices? of|voices? of)\\s+",
            Pattern.CASE_INSENSITIVE);

    /** "119 min", "320 pages", "£12.99", "France 2012": a fact that follows a name. */
    private static final Pattern NO_NAME = Pattern.compile(
            "[^\\p{L}]*"
                    + "|[^\\p{L}]{0,3}\\d[\\d.,/:]{0,8} ?(?:%|pp?|pages?|mins?|minutes|minuten|hrs?|hours?|h|mn|seiten|stron|páginas|pagine|eur|usd|€|\\$)(?: .*|\\.|\\d.*)?"
                    + "|(?!The ).* (?:1[89]|20)\\d\\d",
            Pattern.CASE_INSENSITIVE);

    /** What is left of some words when remarks, quotes and punctuation around the name are gone. */
    static Optional<CreditedName> of(String words) {
        String text = Text.collapse(Text.head(words, 4 * MAX_LENGTH));
        List<String> remarks = new ArrayList<>();
        Matcher bracket = BRACKETS.matcher(text);
        while (bracket.find()) {
            remarks.add(bracket.group(1).strip());
        }
        String bare =
                trim(TRIMMED.matcher(BRACKETS.matcher(text).replaceAll("")).replaceFirst(""));
        return looksLikeOne(bare) ? Optional.of(new CreditedName(bare, List.copyOf(remarks))) : Optional.empty();
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && "\"“”„«»‘'’`*~-–—.,:;|/•·()[]<> ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "\"“”„«»‘’`*~-–—,:;|/•·()[]<>… ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > start && text.charAt(end - 1) == '.' && !isAbbreviated(text.substring(start, end))) {
            end--;
        }
        return text.substring(start, end).strip();
    }

    /** "Robert Downey Jr.", "George S.", "Valve Inc.": a stop that belongs to the name. */
    private static boolean isAbbreviated(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1, text.length() - 1);
        return last.length() < 2
                || last.indexOf('.') >= 0
                || Set.of("jr", "sr", "inc", "ltd", "co", "corp", "bros").contains(last.toLowerCase(Locale.ROOT));
    }

    /** Whether some words may name a person, band or company: a few words, most of them with a capital. */
    static boolean looksLikeOne(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || NO_NAMES.contains(Text.key(text))) {
            return false;
        }
        String[] words = text.split(" ");
        long ideographs = text.codePoints().filter(Character::isIdeographic).count();
        if (ideographs > MAX_IDEOGRAPHS || text.chars().anyMatch(c -> "。！？，：《》【】".indexOf(c) >= 0)) {
            return false;
        }
        if (words.length > MAX_WORDS || NO_NAME.matcher(text).matches() || hasSentence(words)) {
            return false;
        }
        int proper = 0;
        for (String word : words) {
            if (isProper(word)) {
                proper++;
            } else if (!SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return proper > 0 && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean hasSentence(String[] words) {
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            boolean inner = i < words.length - 1;
            if (word.indexOf('@') >= 0 || word.contains("://") || word.contains("=") || (inner && word.endsWith("?"))) {
                return true;
            }
            if (inner && word.endsWith(".") && word.length() > 4 && word.indexOf('.') == word.length() - 1) {
                return true;
            }
            if (word.endsWith(":")) {
                return true;
            }
        }
        return false;
    }

    /** A word that begins with a capital, a digit or a letter of a script that has no capitals, or holds a capital. */
    private static boolean isProper(String word) {
        return word.codePoints()
                        .anyMatch(c -> Character.isUpperCase(c)
                                || Character.isTitleCase(c)
                                || Character.isDigit(c)
                                || (Character.isLetter(c) && !Character.isLowerCase(c)))
                || word.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether it has more than one word, as names of people mostly have. */
    boolean isLong() {
        return text.indexOf(' ') > 0 || text.codePoints().anyMatch(c -> Character.isIdeographic(c) || c == '・');
    }
}
