// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import java.util.Arrays;

/** Which words and phrases of a vocabulary a text has, and how often: those of all headings counted in one walk over it. */
public final class Tally {
    private static final int[] NONE = {};

    private final Vocabulary vocabulary;
    private final String key;

    /** How often each word of a section occurs; nothing for a section of which none does. */
    private final int[][] times;

    private int[] lasts = NONE;
    private boolean empty = true;

    private Tally(Vocabulary vocabulary, Words words) {
        this.vocabulary = vocabulary;
        this.key = words.key();
        this.times = new int[vocabulary.headings().size()][];
        Arrays.fill(times, NONE);
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

    /** The words, no phrases, that stand right after a word of a section. */
    static Tally after(Vocabulary.Section section, Vocabulary vocabulary, Words words) {
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

    private static boolean hasWordOf(Vocabulary.Section section, Term[] terms) {
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
        int section = term.section().number();
        if (times[section] == NONE) {
            times[section] = new int[term.section().words().size()];
            empty = false;
        }
        times[section][term.number()]++;
        if (start + term.length() == key.length()) {
            if (lasts == NONE) {
                lasts = new int[times.length];
                Arrays.fill(lasts, key.length());
            }
            lasts[section] = Math.min(lasts[section], start);
        }
    }

    private int[] timesOf(String heading) {
        return times[vocabulary.section(heading).number()];
    }

    /** Whether no word of the vocabulary occurs. */
    public boolean isEmpty() {
        return empty;
    }

    /** Whether one of the words below a heading occurs. */
    public boolean has(String heading) {
        return timesOf(heading) != NONE;
    }

    /** How many different words below a heading occur. */
    public int different(String heading) {
        int different = 0;
        for (int each : timesOf(heading)) {
            different += each > 0 ? 1 : 0;
        }
        return different;
    }

    /** How often any of the words below a heading occurs. */
    public int times(String heading) {
        return Arrays.stream(timesOf(heading)).sum();
    }

    /** The words below a heading, many different ones weighing more than one many times. */
    public double weight(String heading) {
        double weight = 0;
        for (int each : timesOf(heading)) {
            weight += each == 0 ? 0 : Math.log1p(each);
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
        return lasts == NONE ? key.length() : lasts[section];
    }
}
