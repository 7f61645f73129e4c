// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.Optional;
import java.util.regex.Pattern;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;

/** Addresses in structured data. Those that are no place on the web, such as {@code javascript:}, and those with
 * a password are not read. */
final class WebAddresses {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,30}):");

    private WebAddresses() {}

    /** The address that a property states as text, by reference, or as the {@code url} of a thing. */
    static Optional<String> first(TypedNode node, String property) {
        return node.values(property).stream()
                .map(WebAddresses::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The address that a value states; not made absolute. */
    static Optional<String> of(TypedValue value) {
        if (value instanceof TypedNode node) {
            return first(node, "url").or(() -> node.id().flatMap(WebAddresses::web));
        }
        return web(((TypedValue.Literal) value).text());
    }

    /** Whether an address, if it is absolute, names a host, and nothing but that: no password. */
    private static boolean hasHost(String address) {
        int host = address.indexOf("//") + 2;
        boolean absolute = host == 2 || SCHEME.matcher(address).lookingAt();
        if (!absolute) {
            return true;
        }
        String authority = host < 2 ? "" : address.substring(host).replaceFirst("(?s)[/?#].*", "");
        return !authority.isEmpty() && authority.indexOf('@') < 0;
    }

    private static Optional<String> web(String text) {
        String address = text.strip();
        var scheme = SCHEME.matcher(address);
        boolean elsewhere = scheme.lookingAt()
                && !scheme.group(1).equalsIgnoreCase("http")
                && !scheme.group(1).equalsIgnoreCase("https");
        boolean odd = address.isEmpty() || address.chars().anyMatch(c -> c < ' ');
        return elsewhere || odd || !hasHost(address) || address.startsWith("_:")
                ? Optional.empty()
                : Optional.of(address);
    }
}
