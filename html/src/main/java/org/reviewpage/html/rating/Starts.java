// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.regex.Matcher;

/** Looks for a pattern only where a character stands that it can begin with: few of a line do. */
final class Starts {
    private Starts() {}

    /** The next match, at or behind a place, that begins with one of some characters. */
    static boolean find(Matcher matcher, String text, int from, String characters) {
        matcher.useTransparentBounds(true);
        for (int at = from; at < text.length(); at++) {
            if (characters.indexOf(text.charAt(at)) >= 0
                    && matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
