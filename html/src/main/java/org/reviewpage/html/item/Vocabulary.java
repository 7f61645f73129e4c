// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.reviewpage.html.page.Resource;
import org.reviewpage.html.page.Text;

/**
 * A table of words by heading, read from a text file of this package.
 *
 * <p>{@code [heading]} begins a section; the other lines hold words and phrases separated by commas; {@code #} begins a
 * remark. Words are kept as {@link Text#key(String)} has them, and turned around: by the word or character that they
 * begin with, so that one walk over a text finds all that it has ({@link Tally}).
 */
final class Vocabulary {
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Map<String, List<Term>> byWord = new HashMap<>();
    private final Map<Character, List<Term>> byCharacter = new HashMap<>();
    private int size;

    /** The words below a heading have the numbers from one up to, but without, another. */
    record Section(int number, int from, int to, Set<String> words) {}

    /** A word or phrase below a heading; of a script that does not part words it has no words, only its text. */
    record Term(int section, int number, String text, List<String> words) {
        boolean isAt(Words of, int place) {
            if (place + words.size() > of.size()) {
                return false;
            }
            for (int i = 1; i < words.size(); i++) {
                if (!words.get(i).equals(of.get(place + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private Vocabulary() {}

    static Vocabulary read(String file) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        String heading = "";
        for (String line : Resource.lines(Vocabulary.class, file)) {
            if (line.startsWith("[")) {
                heading = line.substring(1, line.indexOf(']'));
            } else {
                Set<String> section = words.computeIfAbsent(heading, unseen -> new TreeSet<>());
                for (String word : line.split(",", -1)) {
                    section.add(Text.key(word));
                }
                section.remove("");
            }
        }
        Vocabulary vocabulary = new Vocabulary();
        words.forEach(vocabulary::add);
        return vocabulary;
    }

    private void add(String heading, Set<String> words) {
        int from = size;
        for (String word : words) {
            boolean parted = !Words.isUnparted(word);
            Term term = new Term(sections.size(), size++, word, parted ? List.of(word.split(" ")) : List.of());
            if (parted) {
                byWord.computeIfAbsent(term.words().get(0), unseen -> new ArrayList<>())
                        .add(term);
            } else {
                byCharacter
                        .computeIfAbsent(word.charAt(0), unseen -> new ArrayList<>())
                        .add(term);
            }
        }
        sections.put(heading, new Section(sections.size(), from, size, new LinkedHashSet<>(words)));
    }

    /** The headings, in the order of the file. */
    Set<String> headings() {
        return sections.keySet();
    }

    /** The words below a heading; it must be one of the file. */
    Set<String> words(String heading) {
        return section(heading).words();
    }

    /** What stands below a heading; nothing if there is no such heading. */
    Section section(String heading) {
        return sections.getOrDefault(heading, new Section(0, 0, 0, Set.of()));
    }

    /** How many words and phrases there are. */
    int size() {
        return size;
    }

    /** The words and phrases that begin with a word. */
    List<Term> beginningWith(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    /** The words that begin with a character, of scripts that do not part words. */
    List<Term> beginningWith(char first) {
        return byCharacter.getOrDefault(first, List.of());
    }
}
