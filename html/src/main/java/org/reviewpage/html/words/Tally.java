// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

/** How often the words and phrases of a vocabulary occur in a text, those of all headings counted in one walk over it. */
public final class Tally {
    private final Vocabulary vocabulary;
    private final int[] times;
    private final int[] different;

    public Tally(Vocabulary vocabulary, Words words) {
        this.vocabulary = vocabulary;
        times = new int[vocabulary.size()];
        different = new int[vocabulary.headings().size()];
        for (int i = 0; i < words.size(); i++) {
            for (Vocabulary.Term term : vocabulary.beginningWith(words, i)) {
                if (term.isAt(words.key(), words.start(i))) {
                    count(term);
                }
            }
        }
        String key = words.isUnparted() ? words.key() : "";
        for (int i = 0; i < key.length(); i++) {
            for (Vocabulary.Term term : vocabulary.beginningWith(key.charAt(i))) {
                if (key.startsWith(term.text(), i)) {
                    count(term);
                }
            }
        }
    }

    private void count(Vocabulary.Term term) {
        if (times[term.number()]++ == 0) {
            different[term.section()]++;
        }
    }

    /** How many different words below a heading occur. */
    public int different(String heading) {
        Vocabulary.Section section = vocabulary.section(heading);
        return section.words().isEmpty() ? 0 : different[section.number()];
    }

    /** How often any of the words below a heading occurs. */
    public int times(String heading) {
        Vocabulary.Section section = vocabulary.section(heading);
        int all = 0;
        for (int i = section.from(); i < section.to(); i++) {
            all += times[i];
        }
        return all;
    }

    /** The words below a heading, many different ones weighing more than one many times. */
    public double weight(String heading) {
        Vocabulary.Section section = vocabulary.section(heading);
        double weight = 0;
        if (different(heading) > 0) {
            for (int i = section.from(); i < section.to(); i++) {
                weight += times[i] == 0 ? 0 : Math.log1p(times[i]);
            }
        }
        return weight;
    }
}
