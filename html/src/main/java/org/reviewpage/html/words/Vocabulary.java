// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table of words by heading, read from a text file.
 *
 * <p>{@code [heading]} begins a section; the other lines hold words and phrases separated by commas; {@code #} begins a
 * remark. Words are kept as {@link Text#key(String)} has them, and turned around: by the word or character that they
 * begin with, so that one walk over a text finds all that it has ({@link Tally}).
 */
public final class Vocabulary {
    private static final List<Term> NO_TERMS = List.of();

    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Glossary<List<Term>> byWord;
    private final Map<Character, List<Term>> byCharacter = new HashMap<>();
    private int size;

    /** The words below a heading have the numbers from one up to, but without, another. */
    record Section(int number, int from, int to, Set<String> words) {}

    /** A word or phrase below a heading. */
    record Term(int section, int number, String text) {
        /** Whether the phrase stands where its first word does; a text has spaces between words, and none at its end. */
        boolean isAt(String key, int start) {
            int end = start + text.length();
            return key.startsWith(text, start) && (end == key.length() || key.charAt(end) == ' ');
        }
    }

    private Vocabulary(Map<String, Set<String>> words) {
        Map<String, List<Term>> parted = new HashMap<>();
        words.forEach((heading, section) -> add(heading, section, parted));
        byWord = new Glossary<>(parted);
    }

    /**
     * Reads a table.
     *
     * @param owner the class beside which the file lies
     */
    public static Vocabulary read(Class<?> owner, String file) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        String heading = "";
        for (String line : Resource.lines(owner, file)) {
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
        return new Vocabulary(words);
    }

    private void add(String heading, Set<String> words, Map<String, List<Term>> parted) {
        int from = size;
        for (String word : words) {
            Term term = new Term(sections.size(), size++, word);
            List<Term> terms = Text.isUnparted(word)
                    ? byCharacter.computeIfAbsent(word.charAt(0), unseen -> new ArrayList<>())
                    : parted.computeIfAbsent(word.split(" ", 2)[0], unseen -> new ArrayList<>());
            terms.add(term);
        }
        sections.put(heading, new Section(sections.size(), from, size, new LinkedHashSet<>(words)));
    }

    /** The headings, in the order of the file. */
    public Set<String> headings() {
        return Collections.unmodifiableSet(sections.keySet());
    }

    /** The words and phrases below some headings. */
    public Set<String> words(String... headings) {
        Set<String> all = new LinkedHashSet<>();
        for (String heading : headings) {
            all.addAll(section(heading).words());
        }
        return Collections.unmodifiableSet(all);
    }

    /** Those that a text has. */
    public Tally in(String text) {
        return in(Words.of(text));
    }

    /** Those that a text has. */
    public Tally in(Words text) {
        return new Tally(this, text);
    }

    /** Those that stand right after a single word below a heading, phrases left out: "film" of "this film". */
    public Tally after(String heading, Words text) {
        Section section = section(heading);
        StringBuilder found = new StringBuilder();
        for (int i = 1; i < text.size(); i++) {
            int length = text.end(i - 1) - text.start(i - 1);
            for (Term term : beginningWith(text, i - 1)) {
                if (term.section() == section.number() && term.text().length() == length) {
                    // with two spaces behind it, it begins no phrase
                    found.append(text.key(), text.start(i), text.end(i)).append("  ");
                }
            }
        }
        return in(Words.ofKey(found.toString()));
    }

    /** What stands below a heading, which the file must have. */
    Section section(String heading) {
        Section section = sections.get(heading);
        if (section == null) {
            throw new IllegalArgumentException("no heading [" + heading + "] among " + sections.keySet());
        }
        return section;
    }

    /** How many words and phrases there are. */
    int size() {
        return size;
    }

    /** The words and phrases that begin with the word at a place of a text. */
    List<Term> beginningWith(Words text, int word) {
        List<Term> terms = byWord.at(text, word);
        return terms == null ? NO_TERMS : terms;
    }

    /** The words that begin with a character, of scripts that do not part words. */
    List<Term> beginningWith(char first) {
        return byCharacter.getOrDefault(first, NO_TERMS);
    }
}
