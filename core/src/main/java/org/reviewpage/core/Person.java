// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

import java.util.Optional;

/**
 * A human being, or a pen name.
 *
 * @param name the name as the page writes it
 * @param url the absolute address of the party's page
 */
public record Person(String name, Optional<String> url) implements Party {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the name or the address is blank
     */
    public Person {
        name = Require.text(name, "the name of a party");
        url = Require.text(url, "the url of a party");
    }

    /** A party of which only the name is known. */
    public static Person of(String name) {
        return new Person(name, Optional.empty());
    }

    /** A party with an address. */
    public static Person of(String name, String url) {
        return new Person(name, Optional.of(url));
    }
}
