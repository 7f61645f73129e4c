// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Web addresses as pages write them. */
final class Addresses {
    private static final int MAX_LENGTH = 4_000;

    private Addresses() {}

    /** The address if it is absolute, http or https, and has a host and no password. */
    static Optional<String> web(String address) {
        String clean = address.strip().replace(" ", "%20");
        String lower = clean.toLowerCase(Locale.ROOT);
        if (clean.length() > MAX_LENGTH || !(lower.startsWith("http://") || lower.startsWith("https://"))) {
            return Optional.empty();
        }
        int host = clean.indexOf("//") + 2;
        int end = host;
        while (end < clean.length() && "/?#".indexOf(clean.charAt(end)) < 0) {
            end++;
        }
        String authority = clean.substring(host, end);
        return authority.isEmpty() || authority.contains("@") || hasControl(clean)
                ? Optional.empty()
                : Optional.of(clean);
    }

    /** The address made absolute by the page's own. */
    static Optional<String> resolve(String address, Optional<String> base) {
        String clean = address.strip();
        if (clean.isEmpty() || clean.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        if (clean.startsWith("//")) {
            return web((base.orElse("https:").startsWith("http:") ? "http:" : "https:") + clean);
        }
        Optional<String> absolute = web(clean);
        return absolute.isPresent() || base.isEmpty() ? absolute : web(join(base.get(), clean));
    }

    private static String join(String base, String relative) {
        try {
            return new URL(new URL(base), relative).toExternalForm();
        } catch (MalformedURLException odd) {
            return "";
        }
    }

    /** The address that a page states as its own. */
    static Optional<String> stated(Document document) {
        for (Element link : document.getElementsByTag("link")) {
            if (link.attr("rel").equalsIgnoreCase("canonical")) {
                return web(link.attr("href"));
            }
        }
        for (Element meta : document.getElementsByTag("meta")) {
            if (meta.attr("property").equalsIgnoreCase("og:url")) {
                return web(meta.attr("content"));
            }
        }
        return Optional.empty();
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(c -> c < 0x20 || c == 0x7F);
    }

    /** The host of an absolute address in lower case, without {@code www.}. */
    static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(new URI(address).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .map(host -> host.startsWith("www.") ? host.substring(4) : host);
        } catch (URISyntaxException odd) {
            return Optional.empty();
        }
    }
}
