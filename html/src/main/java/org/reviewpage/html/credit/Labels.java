// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reviewpage.core.Role;
import org.reviewpage.html.credit.Label.Kind;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.Resource;
import org.reviewpage.html.words.Text;

/** The labels that are known, read from {@code labels.txt}. */
final class Labels {
    private static final int MAX_LENGTH = 50;

    /** "Director(s)", "Autor/in", "Autor(en)" */
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(?:\\([\\p{L}/]{1,3}\\)|/(?:in|a|innen))$");

    /** What joins two labels: a sign, or one of these words. */
    private static final String JOINING_SIGNS = "/&+,、・";

    private static final Glossary<String> JOINING_WORDS =
            Glossary.of(Set.of("and", "und", "et", "y", "e", "i", "и", "en", "och", "og"));

    /** "Original Japanese Cast", "US Publisher": what narrows a label and does not change it. */
    private static final Set<String> NARROWING = Set.of(
            "original",
            "japanese",
            "english",
            "american",
            "us",
            "uk",
            "na",
            "north",
            "german",
            "deutscher",
            "film",
            "movie",
            "game",
            "album",
            "series",
            "main",
            "lead",
            "principal",
            "additional",
            "full",
            "selected",
            "deutsche",
            "british",
            "french");

    private static final Map<String, Label> KNOWN = read();

    /** The words that a label begins with. */
    private static final Glossary<String> FIRST = Glossary.of(first());

    /** The words that a label ends in which names may follow without a colon: "by". */
    private static final Glossary<String> RUNNING_ON = Glossary.of(runningOn());

    private Labels() {}

    private static Map<String, Label> read() {
        Map<String, Label> known = new HashMap<>();
        for (String line : Resource.lines(Labels.class, "labels.txt")) {
            int colon = line.indexOf(':');
            for (String written : line.substring(colon + 1).split(",", -1)) {
                Label label = label(line.substring(0, colon), written.strip());
                known.putIfAbsent(Text.key(label.words()), label);
            }
        }
        return Map.copyOf(known);
    }

    private static Set<String> first() {
        Set<String> first = new HashSet<>(NARROWING);
        KNOWN.keySet().forEach(label -> first.add(firstWord(label)));
        return first;
    }

    private static String firstWord(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    /** Whether a label may begin here, by its first word: most lines need no further look. */
    static boolean mayBegin(String text, int start) {
        int to;
        for (int from = start; from < text.length(); from = to + 1) {
            boolean isPlain = true;
            for (to = from; to < text.length() && isInWord(text.charAt(to)); to++) {
                isPlain &= text.charAt(to) <= '~' && text.charAt(to) != '\'';
            }
            if (to > from && isPlain) {
                return FIRST.at(text, from, to) != null;
            }
            String key = Text.key(text.substring(from, Math.min(to, from + MAX_LENGTH)));
            if (!key.isEmpty()) {
                return FIRST.at(key, 0, firstWord(key).length()) != null;
            }
        }
        return false;
    }

    /** Letters, digits, apostrophes and accents. */
    private static boolean isInWord(char c) {
        return c <= '~'
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '\''
                : Character.isLetterOrDigit(c) || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Set<String> runningOn() {
        Set<String> last = new HashSet<>();
        KNOWN.forEach((key, label) -> {
            if (label.runsOn()) {
                last.add(lastWord(key));
            }
        });
        return last;
    }

    private static String lastWord(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    /** Whether a label that names may follow without a colon may end here, by its last word. */
    static boolean mayRunOn(String text, int end) {
        int start = end;
        boolean isPlain = true;
        for (char c; start > 0 && (c = text.charAt(start - 1)) != ' '; start--) {
            isPlain &= c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        if (isPlain) {
            return RUNNING_ON.at(text, start, end) != null;
        }
        String word = text.substring(start, end);
        String last = lastWord(Text.key(word));
        return word.endsWith(")") || word.indexOf('/') >= 0 || RUNNING_ON.at(last, 0, last.length()) != null;
    }

    private static Label label(String meaning, String written) {
        boolean weak = written.startsWith("?");
        boolean runsOn = written.endsWith("…");
        String words = written.substring(weak ? 1 : 0, written.length() - (runsOn ? 1 : 0))
                .strip();
        return meaning.startsWith("@")
                ? new Label(words, kind(meaning), List.of(), weak, false)
                : new Label(words, Kind.CREDIT, List.of(Role.of(meaning)), weak, runsOn);
    }

    private static Kind kind(String meaning) {
        return Kind.valueOf(meaning.substring(1).replace('-', '_').toUpperCase(Locale.ROOT));
    }

    static Set<String> singleWords(Kind kind) {
        Set<String> words = new HashSet<>();
        KNOWN.forEach((key, label) -> {
            if (label.kind() == kind && key.indexOf(' ') < 0) {
                words.add(key);
            }
        });
        return words;
    }

    static Optional<Label> find(String words) {
        if (!mayBegin(words, 0)) {
            return Optional.empty();
        }
        String clean = Text.collapse(Text.head(words, 2 * MAX_LENGTH));
        if (clean.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return single(clean).or(() -> joined(clean)).or(() -> narrowed(clean)).map(label -> as(clean, label));
    }

    private static Optional<Label> single(String words) {
        Label known = KNOWN.get(Text.key(words));
        if (known == null && (words.endsWith(")") || words.indexOf('/') > 0)) {
            known = KNOWN.get(Text.key(ENDING.matcher(words).replaceFirst("")));
        }
        return Optional.ofNullable(known);
    }

    /** "Writer/Director", "Written and directed by", "Regie und Drehbuch". */
    private static Optional<Label> joined(String words) {
        List<String> parts = parts(words);
        if (parts.size() < 2 || parts.size() > 4) {
            return Optional.empty();
        }
        String last = parts.get(parts.size() - 1);
        String preposition = last.contains(" ") ? last.substring(last.lastIndexOf(' ')) : "";
        Set<Role> roles = new LinkedHashSet<>();
        boolean weak = false;
        boolean runsOn = false;
        for (String part : parts) {
            Optional<Label> found = single(part).or(() -> single(part + preposition));
            if (found.isEmpty() || found.get().kind() != Kind.CREDIT) {
                return Optional.empty();
            }
            roles.addAll(found.get().roles());
            weak |= found.get().weak();
            runsOn = found.get().runsOn();
        }
        return Optional.of(new Label(words, Kind.CREDIT, new ArrayList<>(roles), weak && roles.size() < 2, runsOn));
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < words.length(); at++) {
            int end = jointEnd(words, at);
            if (end > at) {
                parts.add(words.substring(start, at));
                start = end;
                at = end - 1;
            }
        }
        parts.add(words.substring(start));
        return parts;
    }

    /** Where what joins two labels ends if it begins here; the same place if nothing does. */
    private static int jointEnd(String words, int at) {
        int start = words.charAt(at) == ' ' ? at + 1 : at;
        if (start < words.length() && JOINING_SIGNS.indexOf(words.charAt(start)) >= 0) {
            return words.startsWith(" ", start + 1) ? start + 2 : start + 1;
        }
        int end = start > at ? words.indexOf(' ', start) : -1;
        return end > 0 && JOINING_WORDS.at(words, start, end) != null ? end + 1 : at;
    }

    private static Optional<Label> narrowed(String words) {
        String rest = words;
        for (int i = 0; i < 2; i++) {
            int space = rest.indexOf(' ');
            if (space < 0 || !NARROWING.contains(Text.key(rest.substring(0, space)))) {
                return Optional.empty();
            }
            rest = rest.substring(space + 1);
            Optional<Label> found = single(rest);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Label as(String written, Label label) {
        return new Label(written, label.kind(), label.roles(), label.weak(), label.runsOn());
    }
}
