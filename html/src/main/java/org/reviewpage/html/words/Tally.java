// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which words and phrases of a vocabulary a text has, and how often: those of all headings counted in one walk over it. */
public final class Tally {
    private static final int[] NONE = {};
    private static final int[] @Nullable [] NOWHERE = {};

    private final Vocabulary vocabulary;

    /** How often each word of a section occurs; null for a section of which none does, nothing at all before one is found. */
    private int[] @Nullable [] times = NOWHERE;

    /** The same of the words that others point to. */
    private int[] @Nullable [] pointedAt = NOWHERE;

    private int length;
    private int[] lasts = NONE;

    private Tally(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** All words and phrases of the lines of a text. */
    static Tally of(Vocabulary vocabulary, List<Words> lines) {
        Tally tally = new Tally(vocabulary);
        for (Words line : lines) {
            tally.read(line);
        }
        return tally;
    }

    /** Those of this text and those of another. */
    public Tally and(Tally other) {
        Tally both = new Tally(vocabulary);
        both.times = sum(times, other.times);
        both.pointedAt = sum(pointedAt, other.pointedAt);
        return both;
    }

    private static int[] @Nullable [] sum(int[] @Nullable [] one, int[] @Nullable [] other) {
        if (one == NOWHERE || other == NOWHERE) {
            return one == NOWHERE ? other : one;
        }
        int[] @Nullable [] sum = new int[one.length][];
        Arrays.setAll(sum, i -> sum(one[i], other[i]));
        return sum;
    }

    private static int @Nullable [] sum(int @Nullable [] one, int @Nullable [] other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int[] sum = new int[one.length];
        Arrays.setAll(sum, i -> one[i] + other[i]);
        return sum;
    }

    private void read(Words words) {
        String key = words.key();
        length = key.length();
        boolean isPointed = false;
        for (int i = 0; i < words.size(); i++) {
            boolean points = false;
            for (Term term : vocabulary.around(words, i)) {
                int begin = term.begin(key, words.start(i));
                if (begin >= 0) {
                    count(term, begin, isPointed);
                    points |= term.points();
                }
            }
            isPointed = points;
        }
        int unparted = words.isUnparted() ? length : 0;
        for (int i = 0; i < unparted; i++) {
            for (Term term : vocabulary.beginningAt(key, i)) {
                if (key.startsWith(term.text(), i)) {
                    count(term, i, false);
                }
            }
        }
    }

    private void count(Term term, int start, boolean isPointed) {
        times = counted(times, term);
        if (isPointed && term.isWord()) {
            pointedAt = counted(pointedAt, term);
        }
        if (start + term.length() == length) {
            if (lasts == NONE) {
                lasts = new int[times.length];
                Arrays.fill(lasts, length);
            }
            int section = term.section().number();
            lasts[section] = Math.min(lasts[section], start);
        }
    }

    private int[] @Nullable [] counted(int[] @Nullable [] known, Term term) {
        int[] @Nullable [] times = known;
        if (times == NOWHERE) {
            times = new int[vocabulary.size()][];
        }
        Vocabulary.Section section = term.section();
        int[] some = times[section.number()];
        if (some == null) {
            some = new int[section.words().size()];
            times[section.number()] = some;
        }
        some[term.number()]++;
        return times;
    }

    private int[] of(String heading, int[] @Nullable [] times) {
        int section = vocabulary.section(heading).number();
        int[] some = times == NOWHERE ? null : times[section];
        return some == null ? NONE : some;
    }

    /** Whether no word of the vocabulary occurs. */
    public boolean isEmpty() {
        return times == NOWHERE;
    }

    /** Whether one of the words below a heading occurs. */
    public boolean has(String heading) {
        return of(heading, times) != NONE;
    }

    /** How many different words below a heading occur. */
    public int different(String heading) {
        int different = 0;
        for (int each : of(heading, times)) {
            different += each > 0 ? 1 : 0;
        }
        return different;
    }

    /** How often any of the words below a heading occurs. */
    public int times(String heading) {
        return Arrays.stream(of(heading, times)).sum();
    }

    /** The words below a heading, many different ones weighing more than one many times. */
    public double weight(String heading) {
        return weight(of(heading, times));
    }

    /** The same of those words that are pointed at, phrases left out: "film" of "this film". */
    public double weightPointedAt(String heading) {
        return weight(of(heading, pointedAt));
    }

    private static double weight(int[] times) {
        double weight = 0;
        for (int each : times) {
            weight += each == 0 ? 0 : Math.log1p(each);
        }
        return weight;
    }

    /** Whether one of the words below a heading ends the text, if that is one line. */
    public boolean endsWith(String heading) {
        return last(heading) < length;
    }

    /**
     * Where the longest of the words below a heading that end the text begins, if that is one line; the text's length if
     * none ends it.
     */
    public int last(String heading) {
        int section = vocabulary.section(heading).number();
        return lasts == NONE ? length : lasts[section];
    }
}
