// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

import java.util.Optional;

/**
 * A company, publication, band or other group.
 *
 * @param name the name as the page writes it
 * @param url the absolute address of the party's page
 */
public record Organization(String name, Optional<String> url) implements Party {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the name or the address is blank
     */
    public Organization {
        name = Require.text(name, "the name of a party");
        url = Require.text(url, "the url of a party");
    }

    /** A party of which only the name is known. */
    public static Organization of(String name) {
        return new Organization(name, Optional.empty());
    }

    /** A party with an address. */
    public static Organization of(String name, String url) {
        return new Organization(name, Optional.of(url));
    }
}
