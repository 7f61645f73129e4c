// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Frees pages that were saved from the Wayback Machine of what it put into them: its toolbar, its scripts, and its own
 * address before that of every link and picture.
 */
final class Wayback {
    private static final Pattern REWRITTEN = Pattern.compile(
            "(?:(?:https?:)?//web\\.archive\\.org)?/web/[0-9]{4,14}(?:[a-z]{2}_)?/(?=(?:https?:)?//|https?%3A|mailto:|javascript:)");
    private static final Pattern RELATIVE =
            Pattern.compile("(?:https?:)?//web\\.archive\\.org/web/[0-9]{4,14}(?:[a-z]{2}_)?/");
    private static final Pattern ADDRESS =
            Pattern.compile("__wm\\.(?:wombat|rw)\\(\\s{0,9}\"(https?://[^\"\\s]{1,2000})\"");

    private Wayback() {}

    /** Whether a page comes from there. */
    static boolean isFrom(String html) {
        return html.contains("WAYBACK TOOLBAR INSERT")
                || html.contains("FILE ARCHIVED ON")
                || html.contains("End Wayback Rewrite JS Include");
    }

    /** The page as it was. */
    static String original(String html) {
        String page = without(html, "<!-- BEGIN WAYBACK TOOLBAR INSERT -->", "<!-- END WAYBACK TOOLBAR INSERT -->");
        String marked = page;
        int end = marked.indexOf("<!-- End Wayback Rewrite JS Include -->");
        int head = marked.indexOf("<head");
        int begin = head < 0 ? -1 : marked.indexOf('>', head) + 1;
        if (begin > 0 && end > begin) {
            page = marked.substring(0, begin) + marked.substring(end);
        }
        return RELATIVE.matcher(REWRITTEN.matcher(page).replaceAll("")).replaceAll("http://");
    }

    private static String without(String html, String from, String to) {
        int begin = html.indexOf(from);
        int end = begin < 0 ? -1 : html.indexOf(to, begin);
        return end < 0 ? html : html.substring(0, begin) + html.substring(end + to.length());
    }

    /** The address that a page was archived from. */
    static Optional<String> address(String html) {
        Matcher written = ADDRESS.matcher(html);
        return written.find() ? Optional.of(written.group(1)) : Optional.empty();
    }

    /** An address without that of the Wayback Machine before it. */
    static String without(String address) {
        return REWRITTEN.matcher(address).replaceFirst("");
    }
}
