// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.Locale;
import java.util.Objects;

/**
 * What a page may ask of this library: honest pages hold far less, and one with more is made to be slow, or is no page.
 *
 * <p>A limit that is reached costs what lies beyond it, and is a {@link Warning} of the page with the limit's name as its
 * code. See {@link Limits}.
 */
public enum Limit {
    /** Characters of HTML, not counting the longest {@code data:} addresses; of a file eight times as many bytes. */
    PAGE_CHARACTERS(8_000_000, "only the first %,d characters of the page were read"),

    /** Elements, texts and comments of a page. */
    PAGE_NODES(200_000, "only the first %,d nodes of the page were read"),

    /** Elements inside of each other; text that lies deeper is taken to lie there. */
    PAGE_DEPTH(512, "the page nests more than %,d elements"),

    /** Lines of text of an article. */
    LINES(100_000, "only the first %,d lines were read"),

    /** Characters of a text in a review, but for its body; a name, credit or address that is longer is left out. */
    FIELD_LENGTH(65_536, "texts of more than %,d characters were cut or left out"),

    /** Characters of a review's body. */
    BODY_LENGTH(1_000_000, "only the first %,d characters of the text were taken"),

    /** Credits of a review. */
    CREDITS(500, "only the first %,d credits were taken"),

    /** Pictures, videos and recordings of a review. */
    MEDIA(200, "only the first %,d pictures and videos were taken"),

    /** Reviews of a page, and posts that may be one. */
    REVIEWS(200, "only the first %,d posts or reviews of the page were read"),

    /** Candidates that an extractor may report of an article. */
    FINDINGS(2_000, "it saw more than %,d candidates, of which the first were taken"),

    /** Characters of a JSON-LD script; a longer one is passed over. */
    JSON_LD_CHARACTERS(2_000_000, "a script of more than %,d characters was passed over"),

    /** Objects and arrays inside of each other in JSON-LD; a script that nests more is passed over. */
    JSON_LD_DEPTH(100, "a script that nests more than %,d levels was not read"),

    /** JSON-LD scripts of a page. */
    JSON_LD_SCRIPTS(50, "only the first %,d JSON-LD scripts were read"),

    /** Things that a page describes in microdata or in microformats, of 2 000 values each; of RDFa twenty statements each. */
    MARKUP_ITEMS(1_000, "more is described than %,d things have room for, of which the first was read"),

    /** Things inside of each other that a page describes. */
    MARKUP_DEPTH(32, "things inside of each other were read %,d levels deep"),

    /** References from one thing that a page describes to another; in microformats of each thing. */
    MARKUP_REFERENCES(200, "only the first %,d references between things were followed"),

    /** How many times its size a compressed file may give, beyond its first megabyte. */
    ARCHIVE_RATIO(100, "it inflates to more than %,d times its size"),

    /** Megabytes that one compressed file may give. */
    ARCHIVE_MEGABYTES(16_384, "it inflates to more than %,d MB"),

    /**
     * Milliseconds of computing that looking for reviews on a page may take; then the rest of the page is not looked at.
     * It is the time of the thread, not of the clock on the wall, so that a busy machine changes nothing.
     */
    TIME_BUDGET(10_000, "after %,d ms of computing what had been found was taken");

    private final long standard;
    private final String message;

    Limit(long standard, String message) {
        this.standard = standard;
        this.message = message;
    }

    /** The limit of this name. */
    public static Limit named(String name) {
        Objects.requireNonNull(name, "name must not be null");
        for (Limit limit : values()) {
            if (limit.toString().equals(name)) {
                return limit;
            }
        }
        throw new IllegalArgumentException("there is no limit \"" + name + "\"");
    }

    /** What it is unless set. */
    public long standard() {
        return standard;
    }

    /** The warning that it was reached, for people. */
    String message(long value) {
        return String.format(Locale.ROOT, message, value);
    }

    /** Its name, such as {@code page-nodes}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
