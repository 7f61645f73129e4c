// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import java.util.Arrays;
import java.util.List;

/** Which words and phrases of a vocabulary a text has, and how often: those of all headings counted in one walk over it. */
public final class Tally {
    private static final int[] NONE = {};

    private final Vocabulary vocabulary;
    private final String key;
    private int[] times = NONE;
    private int[] different = NONE;
    private int[] lasts = NONE;

    Tally(Vocabulary vocabulary, Words words) {
        this.vocabulary = vocabulary;
        this.key = words.key();
        for (int i = 0; i < words.size(); i++) {
            List<Vocabulary.Term> terms = vocabulary.beginningWith(words, i);
            for (int t = 0; t < terms.size(); t++) {
                if (terms.get(t).isAt(key, words.start(i))) {
                    count(terms.get(t), words.start(i));
                }
            }
        }
        int unparted = words.isUnparted() ? key.length() : 0;
        for (int i = 0; i < unparted; i++) {
            for (Vocabulary.Term term : vocabulary.beginningWith(key.charAt(i))) {
                if (key.startsWith(term.text(), i)) {
                    count(term, i);
                }
            }
        }
    }

    private void count(Vocabulary.Term term, int start) {
        if (times == NONE) {
            times = new int[vocabulary.size()];
            different = new int[vocabulary.headings().size()];
            lasts = new int[different.length];
            Arrays.fill(lasts, key.length());
        }
        if (times[term.number()]++ == 0) {
            different[term.section()]++;
        }
        if (start + term.text().length() == key.length()) {
            lasts[term.section()] = Math.min(lasts[term.section()], start);
        }
    }

    /** Whether one of the words below a heading occurs. */
    public boolean has(String heading) {
        return different(heading) > 0;
    }

    /** How many different words below a heading occur. */
    public int different(String heading) {
        int section = vocabulary.section(heading).number();
        return different == NONE ? 0 : different[section];
    }

    /** How often any of the words below a heading occurs. */
    public int times(String heading) {
        Vocabulary.Section section = vocabulary.section(heading);
        int all = 0;
        for (int i = section.from(); i < section.to() && times != NONE; i++) {
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
        return lasts == NONE ? key.length() : lasts[section];
    }
}
