// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

/** What a line has that can hold a verdict of some kind; most lines of an essay have none. */
enum Sign {
    /** A number behind another one and a slash or "of": {@code 8/10}, "four out of five". */
    SCALE,
    /** The word "scale" and from where it goes: "a scale of 1 to 10". */
    NAMED_SCALE,
    /** A number before a counter of points in an East Asian script: {@code 5点満点中4点}. */
    POINTS,
    /** {@code ★} in any shape. */
    STAR,
    /** Two signs that are no punctuation side by side, or one before its scale: {@code ♥♥♥}, {@code ☕ of 5}. */
    PICTOGRAM,
    /** {@code *}. */
    ASTERISK,
    /** A number before "stars" or a counter of stars: "3.5 stars", {@code 星4つ}. */
    STAR_WORD,
    /** A number before {@code %}. */
    PERCENT,
    /** {@code 👍}, "thumbs". */
    THUMB,
    /** The face of a die: {@code ⚃}. */
    DIE,
    /** A letter from A to F that stands alone and ends a clause: "B+", "Grade: C." */
    GRADE,
    /** A number just behind a colon or dash: "Score: 8.5". */
    LABELLED_NUMBER
}
