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
 * A table of words by heading, read from text files.
 *
 * <p>{@code [heading]} begins a section; the other lines hold words and phrases separated by commas; {@code #} begins a
 * remark. Words are kept as {@link Text#key(String)} has them, and turned around: phrases by the longest of their words,
 * which few texts have, and words of scripts that do not part them by the character that they begin with. So one walk
 * over a text finds all that it has ({@link Tally}).
 *
 * <p>Words below the heading {@code [this]} point to the word behind them: "this film".
 */
public final class Vocabulary {
    private static final Term[] NO_TERMS = {};
    private static final String POINTERS = "this";

    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Glossary<Term[]> byWord;
    private final Glossary<Term[]> byCharacter;

    /** The words below a heading. */
    record Section(int number, Set<String> words) {}

    private Vocabulary(Map<String, Set<String>> words) {
        Map<String, List<Term>> parted = new HashMap<>();
        Map<String, List<Term>> unparted = new HashMap<>();
        words.forEach((heading, section) -> add(heading, section, parted, unparted));
        byWord = glossary(parted);
        byCharacter = glossary(unparted);
    }

    private static Glossary<Term[]> glossary(Map<String, List<Term>> terms) {
        Map<String, Term[]> arrays = new HashMap<>();
        terms.forEach((word, some) -> arrays.put(word, some.toArray(NO_TERMS)));
        return new Glossary<>(arrays);
    }

    /**
     * Reads a table, of several files as of one.
     *
     * @param owner the class beside which the files lie
     */
    public static Vocabulary read(Class<?> owner, String... files) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (String file : files) {
            read(Resource.lines(owner, file), words);
        }
        return new Vocabulary(words);
    }

    private static void read(List<String> lines, Map<String, Set<String>> words) {
        String heading = "";
        for (String line : lines) {
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
    }

    private void add(
            String heading, Set<String> words, Map<String, List<Term>> parted, Map<String, List<Term>> unparted) {
        Section section = new Section(sections.size(), new LinkedHashSet<>(words));
        sections.put(heading, section);
        int number = 0;
        for (String word : words) {
            Term term = Term.of(section, number++, word, heading.equals(POINTERS));
            if (Text.isUnparted(word)) {
                unparted.computeIfAbsent(word.substring(0, 1), unseen -> new ArrayList<>())
                        .add(term);
            } else {
                parted.computeIfAbsent(term.longestWord(), unseen -> new ArrayList<>())
                        .add(term);
            }
        }
    }

    /** The headings, in the order of the file. */
    public Set<String> headings() {
        return Collections.unmodifiableSet(sections.keySet());
    }

    /** How many headings there are. */
    int size() {
        return sections.size();
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
        return in(List.of(text));
    }

    /** Those that the lines of a text have; no phrase goes on from one to the next. */
    public Tally in(List<Words> lines) {
        return Tally.of(this, lines);
    }

    /** The table of what stands below some headings. */
    public Vocabulary only(String... headings) {
        Map<String, Set<String>> some = new LinkedHashMap<>();
        for (String heading : headings) {
            some.put(heading, section(heading).words());
        }
        return new Vocabulary(some);
    }

    /** What stands below a heading, which the file must have. */
    Section section(String heading) {
        Section section = sections.get(heading);
        if (section == null) {
            throw new IllegalArgumentException("no heading [" + heading + "] among " + sections.keySet());
        }
        return section;
    }

    /** The words and phrases whose longest word is the one at a place of a text. */
    Term[] around(Words text, int place) {
        Term[] terms = byWord.at(text, place);
        return terms == null ? NO_TERMS : terms;
    }

    /** The words that begin with the character at a place of a key, of scripts that do not part words. */
    Term[] beginningAt(String key, int at) {
        Term[] terms = byCharacter.at(key, at, at + 1);
        return terms == null ? NO_TERMS : terms;
    }
}
