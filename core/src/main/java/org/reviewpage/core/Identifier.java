// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

/**
 * What tells a reviewed item from all others: an ISBN, or its page in a catalogue such as IMDb.
 *
 * @param property the schema.org property: {@code isbn}, {@code gtin13}, {@code sameAs}, {@code url}
 * @param value the identifier; for {@code sameAs} an absolute address
 */
public record Identifier(String property, String value) {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a value is blank
     */
    public Identifier {
        property = Require.text(property, "the property of an identifier");
        value = Require.text(value, "the value of an identifier");
    }

    /** An International Standard Book Number, 10 or 13 digits with or without hyphens. */
    public static Identifier isbn(String isbn) {
        return new Identifier("isbn", isbn);
    }

    /** The address of a page that is about the item and nothing else. */
    public static Identifier sameAs(String url) {
        return new Identifier("sameAs", url);
    }
}
