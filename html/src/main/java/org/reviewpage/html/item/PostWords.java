// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.List;
import org.reviewpage.html.words.Tally;
import org.reviewpage.html.words.Vocabulary;
import org.reviewpage.html.words.Words;

/**
 * Words by which a post says what it is about, which {@link TypeWords} understands, and what sort of post it is: a review,
 * or a recipe, interview, offer.
 */
public final class PostWords {
    static final Vocabulary WORDS = Vocabulary.read(PostWords.class, "type-words.txt", "post-words.txt");

    private final Tally tally;
    private final int size;

    private PostWords(Tally tally, int size) {
        this.tally = tally;
        this.size = size;
    }

    /** Those of a text. */
    public static PostWords in(String text) {
        return in(List.of(Words.of(text)));
    }

    /** Those of the lines of a text. */
    public static PostWords in(List<Words> lines) {
        return new PostWords(
                WORDS.in(lines), lines.stream().mapToInt(Words::size).sum());
    }

    /** Those of this text and those of another. */
    public PostWords and(PostWords other) {
        return new PostWords(tally.and(other.tally), size + other.size);
    }

    Tally tally() {
        return tally;
    }

    /** How many words the text has, whatever they mean. */
    public int size() {
        return size;
    }

    /** How many different words of judgement the text has. */
    public int verdicts() {
        return tally.different("verdict");
    }

    /** How many different words a title has that name another sort of post. */
    public int others() {
        return tally.different("other");
    }

    /** How many different words a tag or section has that files posts of another sort. */
    public int otherSections() {
        return others() + tally.different("section");
    }

    /** How many different words of a shop the text has. */
    public int shop() {
        return tally.different("shop");
    }

    /** How many different words of instructions the text has. */
    public int instructions() {
        return tally.different("instructions");
    }

    /** The share of words that speak to the reader, 0 to 1: "you", "votre". */
    public double toReader() {
        return size == 0 ? 0 : (double) tally.times("reader") / size;
    }
}
