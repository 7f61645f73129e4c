// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.report;

import java.net.URI;
import java.util.Optional;

/**
 * An address to show.
 *
 * @param text what is shown for it
 * @param href where it leads, if it is one that a browser may be led to
 */
record Link(String text, Optional<String> href) {
    static Link to(String address, String text) {
        return new Link(text, Optional.of(address).filter(Words::isWeb));
    }

    static Link to(String address) {
        return to(address, address);
    }

    /** The name of the machine that the address leads to. */
    static String host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost()).orElse(address);
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
