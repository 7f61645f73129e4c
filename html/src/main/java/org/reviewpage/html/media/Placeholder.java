// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.media;

import java.util.Set;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.Text;

/** What lazy loading shows until the picture is there: {@code data:image/gif;…}, {@code blank.gif}, {@code lazy_640.png}. */
final class Placeholder {
    private static final int MAX_ADDRESS = 1_000;
    private static final int MAX_REST = 31;
    private static final Glossary<String> NAMES = Glossary.of(Set.of(
            "blank",
            "spacer",
            "clear",
            "transparent",
            "trans",
            "pixel",
            "1x1",
            "1px",
            "px",
            "lazy",
            "lazyload",
            "loading",
            "loader",
            "placeholder",
            "grey",
            "gray",
            "dummy",
            "empty"));

    private static final Glossary<String> FILES = Glossary.of(Set.of("gif", "png", "svg", "jpg", "jpeg", "webp"));

    private Placeholder() {}

    static boolean is(String stated) {
        String address = Text.head(stated.strip(), MAX_ADDRESS);
        if (address.isEmpty()
                || address.charAt(0) == '#'
                || begins(address, "data:")
                || begins(address, "about:")
                || begins(address, "javascript:")) {
            return true;
        }
        for (int dot = address.indexOf('.'); dot >= 0; dot = address.indexOf('.', dot + 1)) {
            String file = FILES.at(address, dot + 1, endOfFile(address, dot + 1));
            if (file != null && (isNamed(address, dot) || isLetter(address, dot) && file.equals("gif"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String address, String scheme) {
        return address.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static int endOfFile(String address, int start) {
        int end = start;
        while (end < address.length() && end - start < 5 && "?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Whether one of the names stands before the dot, perhaps with something after it: {@code /spacer-10.gif}. */
    private static boolean isNamed(String address, int dot) {
        int end = dot;
        boolean atDot = false;
        for (int i = dot - 1; i >= -1; i--) {
            char c = i < 0 ? '/' : address.charAt(i);
            if ("/_.-".indexOf(c) >= 0) {
                if (NAMES.at(address, i + 1, end) != null) {
                    return true;
                }
                if (c == '/' || atDot || dot - i > MAX_REST) {
                    return false;
                }
                atDot = c == '.';
                end = i;
            } else if (c > '~' || !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return false;
    }

    /** The empty pictures of Blogger and Yahoo: {@code /t.gif}, {@code /s.gif}. */
    private static boolean isLetter(String address, int dot) {
        return dot >= 2 && "sStT".indexOf(address.charAt(dot - 1)) >= 0 && address.charAt(dot - 2) == '/';
    }
}
