// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.syntax;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as archives write them. */
public final class AbsoluteAddress {
    private AbsoluteAddress() {}

    /** An address made absolute by that of the site; empty if it cannot be. */
    public static Optional<String> of(String address, String home) {
        String clean = address.strip().replace(" ", "%20");
        if (clean.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(home.strip()).resolve(clean).toString()).filter(AbsoluteAddress::isWeb);
        } catch (URISyntaxException | IllegalArgumentException odd) {
            return Optional.of(clean).filter(AbsoluteAddress::isWeb);
        }
    }

    private static boolean isWeb(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }
}
