// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Web addresses as pages write them. */
final class WrittenAddress {
    private static final int MAX_LENGTH = 4_000;

    private WrittenAddress() {}

    /** The address if it is absolute, http or https, and has a host and no password. */
    static Optional<String> web(String address) {
        String clean = address.strip().replace(" ", "%20");
        int host = hostStart(clean);
        if (clean.length() > MAX_LENGTH || host == 0) {
            return Optional.empty();
        }
        int end = hostEnd(clean, host);
        int password = clean.indexOf('@', host);
        return end == host || password >= 0 && password < end || hasControl(clean)
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
        if (hostStart(clean) > 0 || base.isEmpty()) {
            return web(clean);
        }
        return hasOtherScheme(clean) ? Optional.empty() : web(join(base.get(), clean));
    }

    /** Where the host of an absolute address begins; 0 if it is none of the web. */
    private static int hostStart(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7)
                ? 7
                : address.regionMatches(true, 0, "https://", 0, 8) ? 8 : 0;
    }

    private static int hostEnd(String address, int host) {
        int end = host;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Whether it begins as {@code mailto:} and {@code javascript:} do. */
    private static boolean hasOtherScheme(String address) {
        int end = 0;
        while (end < address.length() && isOfScheme(address.charAt(end), end)) {
            end++;
        }
        return end > 0 && end < address.length() && address.charAt(end) == ':' && !address.startsWith("http");
    }

    private static boolean isOfScheme(char c, int at) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return letter || at > 0 && (c >= '0' && c <= '9' || "+.-".indexOf(c) >= 0);
    }

    private static String join(String base, String relative) {
        boolean steps = relative.charAt(0) == '.' || relative.charAt(0) == '?' || relative.contains("/.");
        if (!steps && base.startsWith("http") && !base.contains("/.") && !relative.startsWith("http")) {
            String kept = base.substring(0, joint(base, relative.charAt(0)));
            boolean joins = kept.endsWith("/") || relative.charAt(0) == '/' || relative.charAt(0) == '#';
            return kept + (joins ? "" : "/") + relative;
        }
        try {
            return new URL(new URL(base), relative).toExternalForm();
        } catch (MalformedURLException odd) {
            return "";
        }
    }

    /** Up to where a relative address that begins with this character keeps the page's own. */
    private static int joint(String base, char first) {
        int host = hostEnd(base, hostStart(base));
        int path = host;
        while (path < base.length() && base.charAt(path) != '#' && (first == '#' || base.charAt(path) != '?')) {
            path++;
        }
        return first == '#' ? path : first == '/' ? host : Math.max(host, base.lastIndexOf('/', path - 1) + 1);
    }

    /** The address that a page states as its own. */
    static Optional<String> stated(Page page) {
        for (Element link : page.elements("link")) {
            if (link.attr("rel").equalsIgnoreCase("canonical")) {
                return web(link.attr("href"));
            }
        }
        for (Element meta : page.elements("meta")) {
            if (meta.attr("property").equalsIgnoreCase("og:url")) {
                return web(meta.attr("content"));
            }
        }
        return Optional.empty();
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 0x20 || text.charAt(i) == 0x7F) {
                return true;
            }
        }
        return false;
    }
}
