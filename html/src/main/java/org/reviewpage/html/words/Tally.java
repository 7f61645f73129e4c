// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import java.util.Arrays;

/** Which words and phrases of a vocabulary a text has, and how often: those of all headings counted in one walk over it. */
public final class Tally {
    private static final int[] NONE = {};

    private final Vocabulary vocabulary;
    private final String key;
    private int[] times = NONE;
    private int[] different = NONE;
    private int[] lasts = NONE;

    private Tally(Vocabulary vocabulary, Words words) {
        this.vocabulary = vocabulary;
        this.key = words.key();
    }

    /** All words and phrases that a text has. */
    static Tally of(Vocabulary vocabulary, Words words) {
        Tally tally = new Tally(vocabulary, words);
        for (int i = 0; i < words.size(); i++) {
            for (Term term : vocabulary.around(words, i)) {
                tally.count(term, term.begin(words.key(), words.start(i)));
            }
        }
        int unparted = words.isUnparted() ? words.key().length() : 0;
        for (int i = 0; i < unparted; i++) {
            for (Term term : vocabulary.beginningAt(words.key(), i)) {
                tally.count(term, words.key().startsWith(term.text(), i) ? i : -1);
            }
        }
        return tally;
    }

    /** The words, no phrases, that stand right after a word below the heading of a number. */
    static Tally after(int section, Vocabulary vocabulary, Words words) {
        Tally tally = new Tally(vocabulary, words);
        for (int i = 1; i < words.size(); i++) {
            if (hasWordOf(section, vocabulary.around(words, i - 1))) {
                for (Term term : vocabulary.around(words, i)) {
                    tally.count(term, term.isWord() ? words.start(i) : -1);
                }
            }
        }
        return tally;
    }

    private static boolean hasWordOf(int section, Term[] terms) {
        for (Term term : terms) {
            if (term.section() == section && term.isWord()) {
                return true;
            }
        }
        return false;
    }

    /** Counts a term, if it begins anywhere. */
    private void count(Term term, int start) {
        if (start < 0) {
            return;
        }
        if (isEmpty()) {
            times = new int[vocabulary.size()];
            different = new int[vocabulary.headings().size()];
            lasts = new int[different.length];
            Arrays.fill(lasts, key.length());
        }
        if (times[term.number()]++ == 0) {
            different[term.section()]++;
        }
        if (start + term.length() == key.length()) {
            lasts[term.section()] = Math.min(lasts[term.section()], start);
        }
    }

    /** Whether no word of the vocabulary occurs. */
    public boolean isEmpty() {
        return times == NONE;
    }

    /** Whether one of the words below a heading occurs. */
    public boolean has(String heading) {
        return different(heading) > 0;
    }

    /** How many different words below a heading occur. */
    public int different(String heading) {
        int section = vocabulary.section(heading).number();
        return isEmpty() ? 0 : different[section];
    }

    /** How often any of the words below a heading occurs. */
    public int times(String heading) {
        Vocabulary.Section section = vocabulary.section(heading);
        int all = 0;
        for (int i = section.from(); i < section.to() && !isEmpty(); i++) {
            all += times[i];
        }
        return all;
    }

    /** The words below a heading, many different ones weighing more than one many times. */
    public double weight(String heading) {
        Vocabulary.Section section = vocabulary.section(heading);
        double weight = 0;
        for (int i = section.from(); i < section.to() && has(heading); i++) {
            weight += times[i] == 0 ? 0 : Math.log1p(times[i]);
        }
        return weight;
    }

    /** Whether one of the words below a heading ends the text. */
    public boolean endsWith(String heading) {
        return last(heading) < key.length();
    }

    /** Where the longest of the words below a heading that end the text begins; the text's length if none ends it. */
    public int last(String heading) {
        int section = vocabulary.section(heading).number();
        return isEmpty() ? key.length() : lasts[section];
    }
}
