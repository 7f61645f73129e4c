// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as archives write them. */
final class Links {
    private Links() {}

    /** An address made absolute by that of the site; empty if it cannot be. */
    static Optional<String> absolute(String address, String home) {
        String clean = address.strip().replace(" ", "%20");
        if (clean.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(home.strip()).resolve(clean).toString()).filter(Links::isWeb);
        } catch (URISyntaxException | IllegalArgumentException odd) {
            return Optional.of(clean).filter(Links::isWeb);
        }
    }

    private static boolean isWeb(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }
}
