// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.Optional;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;

/** Addresses in structured data. Those that are no place on the web, such as {@code javascript:}, and those with
 * a password are not read. */
final class WebAddresses {
    private static final int MAX_SCHEME = 31;

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

    private static Optional<String> web(String text) {
        String address = text.strip();
        boolean odd = address.isEmpty() || address.startsWith("_:") || hasControl(address);
        int scheme = odd ? 0 : schemeEnd(address);
        boolean elsewhere = scheme > 0 && !isWeb(address, scheme);
        boolean absolute = scheme > 0 || address.startsWith("//");
        return odd || elsewhere || absolute && !hasHost(address) ? Optional.empty() : Optional.of(address);
    }

    private static boolean hasControl(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) < ' ') {
                return true;
            }
        }
        return false;
    }

    /** Where the colon behind a scheme stands; 0 if the address begins with none. */
    private static int schemeEnd(String address) {
        int end = 0;
        while (end < address.length() && end < MAX_SCHEME && isOfScheme(address.charAt(end), end)) {
            end++;
        }
        return end > 0 && end < address.length() && address.charAt(end) == ':' ? end : 0;
    }

    private static boolean isOfScheme(char c, int at) {
        boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return isLetter || at > 0 && (c >= '0' && c <= '9' || c == '+' || c == '.' || c == '-');
    }

    private static boolean isWeb(String address, int scheme) {
        return scheme == 4 && address.regionMatches(true, 0, "http", 0, 4)
                || scheme == 5 && address.regionMatches(true, 0, "https", 0, 5);
    }

    /** Whether an absolute address names a host, and nothing but that: no password. */
    private static boolean hasHost(String address) {
        int host = address.indexOf("//") + 2;
        int end = host;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        int password = address.indexOf('@', host);
        return host >= 2 && end > host && (password < 0 || password >= end);
    }
}
