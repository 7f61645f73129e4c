// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.byline.ReviewerNames;
import org.reviewpage.html.credit.ProseNames;
import org.reviewpage.html.item.MakerWords;
import org.reviewpage.html.item.TitleWords;
import org.reviewpage.html.words.Text;
import org.reviewpage.html.words.Words;

/**
 * How the prose of an article speaks of a name: how often, as of a person or as of a work.
 *
 * <p>Prose calls a person by the last name ("Poe writes"), and says of a work what it is ("the film Her").
 */
final class Mentions {
    private static final int ENOUGH = 20;

    /** As long as the few words after a name. */
    private static final int AFTER = 30;

    private final String prose;
    private @Nullable String straight;
    private final String bodyKey;
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, int[]> places = new HashMap<>();

    Mentions(String prose, List<Words> lines) {
        this.prose = prose;
        StringBuilder key = new StringBuilder(prose.length() + 2).append(' ');
        for (Words line : lines) {
            key.append(line.key()).append(line.size() == 0 ? "" : " ");
        }
        bodyKey = key.toString();
    }

    /** Whether the prose has a name at all, in whatever spelling. */
    boolean has(String name) {
        return bodyKey.contains(Text.key(name));
    }

    /** How often the prose mentions a name, up to a few: with capitals within a sentence; "her" is no film. */
    int of(String name) {
        return times.computeIfAbsent(name, this::count);
    }

    private int count(String name) {
        String key = Text.key(name);
        if (Text.isUnparted(key)) {
            return find(key).length;
        }
        if (key.indexOf(' ') > 0) {
            return places(key).length;
        }
        String body = name.indexOf('\'') < 0 && name.indexOf('’') < 0 ? prose : straight();
        int times = 0;
        for (int at = body.indexOf(name); at >= 0 && times < ENOUGH; at = body.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean apart = end == body.length() || !Character.isLetterOrDigit(body.charAt(end));
            boolean within = at > 1 && body.charAt(at - 1) == ' ' && isWithinSentence(body.charAt(at - 2));
            times += apart && within ? 1 : 0;
        }
        return times;
    }

    /** The prose with straight apostrophes. */
    private String straight() {
        String known = straight;
        if (known == null) {
            known = prose.replace('’', '\'');
            straight = known;
        }
        return known;
    }

    private static boolean isWithinSentence(char before) {
        return Character.isLowerCase(before) || before == ',' || before == ';';
    }

    /** Where the words of a name stand in the key of the prose, which has a space before and behind each word. */
    private int[] places(String key) {
        return places.computeIfAbsent(key, unseen -> find(" " + key + " "));
    }

    private int[] find(String sought) {
        int[] found = new int[ENOUGH];
        int size = 0;
        for (int at = bodyKey.indexOf(sought); at >= 0 && size < ENOUGH; at = bodyKey.indexOf(sought, at + 1)) {
            found[size++] = at;
        }
        return Arrays.copyOf(found, size);
    }

    /** Whether the prose calls a party by its last name or its first: "Wodtke writes" after "Christina Wodtke". */
    boolean isPerson(String name) {
        List<String> words = List.of(name.split(" ", -1));
        return words.size() > 1
                && words.size() < 5
                && words.stream().allMatch(word -> word.isEmpty() || !Character.isLowerCase(word.codePointAt(0)))
                && (isCalled(name, words.get(words.size() - 1)) || isCalled(name, words.get(0)));
    }

    /** Whether the prose has words beside a name, or a last name, that stand beside makers: "Poe writes". */
    boolean isMaker(String name) {
        String key = Text.key(name);
        return isBesideMakerWords(key) || isBesideMakerWords(key.substring(key.lastIndexOf(' ') + 1));
    }

    private boolean isBesideMakerWords(String key) {
        for (int at : places(key)) {
            int end = at + key.length() + 2;
            String after = bodyKey.substring(end, Math.min(bodyKey.length(), end + AFTER));
            if (MakerWords.areBeside(wordBefore(at), List.of(after.split(" ", -1)))) {
                return true;
            }
        }
        return false;
    }

    /** The single words that stand between two names: "by" of "Tide by Ada Poe". */
    List<String> wordsBetween(String name, String other) {
        String before = " " + Text.key(name) + " ";
        String behind = " " + Text.key(other) + " ";
        List<String> words = new ArrayList<>();
        for (int at = bodyKey.indexOf(before); at >= 0; at = bodyKey.indexOf(before, at + 1)) {
            int start = at + before.length();
            int end = bodyKey.indexOf(' ', start);
            if (end > 0 && bodyKey.startsWith(behind, end)) {
                words.add(bodyKey.substring(start, end));
            }
        }
        return words;
    }

    private String wordBefore(int at) {
        return at <= 0 ? "" : bodyKey.substring(bodyKey.lastIndexOf(' ', at - 1) + 1, at);
    }

    /** Whether the prose says that a party directs. */
    boolean isDirector(String name) {
        return new ProseNames(straight()).saysDirects(name);
    }

    /** The name as the prose has it in full, if it is a last name: "George Eliot" of "Eliot". */
    String fullName(String name) {
        if (name.indexOf(' ') > 0 || !name.codePoints().allMatch(Character::isLetter)) {
            return name;
        }
        String body = straight();
        Map<String, Integer> times = new LinkedHashMap<>();
        int seen = 0;
        for (int at = body.indexOf(" " + name);
                at > 0 && seen < ENOUGH;
                at = body.indexOf(" " + name, at + 1), seen++) {
            String first = body.substring(body.lastIndexOf(' ', at - 1) + 1, at);
            String full = first.replaceFirst("^[^\\p{L}]{1,3}", "") + " " + name;
            if (ReviewerNames.isPerson(full) && !TitleWords.isKind(Text.key(first))) {
                times.merge(full, 1, Integer::sum);
            }
        }
        return times.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(name);
    }

    private boolean isCalled(String name, String part) {
        return part.length() > 2 && of(part) >= 2 && places(Text.key(part)).length >= of(name) + 2;
    }

    /** "The film Her", "das Album Her" introduce what is reviewed, "by Ada Poe" who made it. */
    double introduction(String key) {
        double weight = 0;
        int[] places = places(key);
        if (places.length > 0 && places[0] == 0) {
            return 0; // a text that opens with the name need not introduce it
        }
        for (int at : places) {
            String before = wordBefore(at);
            weight += TitleWords.isKind(before) ? 0.8 : TitleWords.isBy(before) ? -0.8 : 0;
        }
        return Math.max(-1.5, Math.min(1.5, weight));
    }
}
