// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

/**
 * What a credited party did: {@code director}, {@code actor}, {@code film-editor}.
 *
 * <p>The vocabulary is open: the constants are the roles that review posts usually name, and {@link #of(String)} takes
 * any other. {@link Credit#label()} keeps the words of the page.
 *
 * @param name lower-case words joined by hyphens, in English where the role is one of the constants
 */
public record Role(String name) {
    public static final Role DIRECTOR = new Role("director");
    public static final Role ACTOR = new Role("actor");

    /** The writer of a screenplay, script or libretto. */
    public static final Role WRITER = new Role("writer");

    /** The author of a book or of the work that an adaptation is based on. */
    public static final Role AUTHOR = new Role("author");

    /** The person who had the idea of a series. */
    public static final Role CREATOR = new Role("creator");

    public static final Role PRODUCER = new Role("producer");
    public static final Role EXECUTIVE_PRODUCER = new Role("executive-producer");
    public static final Role PRODUCTION_COMPANY = new Role("production-company");
    public static final Role DISTRIBUTOR = new Role("distributor");

    /** The channel or service that first showed a series. */
    public static final Role NETWORK = new Role("network");

    public static final Role COMPOSER = new Role("composer");
    public static final Role LYRICIST = new Role("lyricist");
    public static final Role CINEMATOGRAPHER = new Role("cinematographer");
    public static final Role FILM_EDITOR = new Role("film-editor");

    /** The editor of a text. */
    public static final Role EDITOR = new Role("editor");

    public static final Role TRANSLATOR = new Role("translator");
    public static final Role ILLUSTRATOR = new Role("illustrator");

    /** The reader of an audiobook. */
    public static final Role NARRATOR = new Role("narrator");

    /** The band or singer of a recording, the artist of an exhibition. */
    public static final Role ARTIST = new Role("artist");

    /** The one who performs at an event. */
    public static final Role PERFORMER = new Role("performer");

    public static final Role MUSICIAN = new Role("musician");
    public static final Role CONDUCTOR = new Role("conductor");
    public static final Role CHOREOGRAPHER = new Role("choreographer");
    public static final Role DESIGNER = new Role("designer");

    /** The publisher of a book or game, or the maker of a product. */
    public static final Role PUBLISHER = new Role("publisher");

    public static final Role DEVELOPER = new Role("developer");

    /** A record label. */
    public static final Role LABEL = new Role("label");

    /** A role that the page names in words nobody mapped; {@link Credit#label()} says which. */
    public static final Role OTHER = new Role("other");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name holds anything but lower-case letters, digits and hyphens
     */
    public Role {
        Require.text(name, "a role");
        boolean plain = name.codePoints()
                .allMatch(c -> c == '-'
                        || (Character.isLetterOrDigit(c) && !Character.isUpperCase(c))
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK);
        if (!plain) {
            throw new IllegalArgumentException(
                    "a role is lower-case words joined by hyphens such as \"film-editor\", but is \"" + name + "\"");
        }
    }

    /** The role of this name; see {@link #Role(String)} for what a name may be. */
    public static Role of(String name) {
        return new Role(name);
    }

    /** The role's name. */
    @Override
    public String toString() {
        return name;
    }
}
