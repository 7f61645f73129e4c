// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.regex.Pattern;

/**
 * Praise that publishers and theatres quote: {@code "A triumph" – The Harbour Post ★★★★}. The quote, a dash and whom it is
 * from; the stars are theirs. Stars in front may be the reviewer's, and the quote a title: {@code ★★★★ "Her" – Jo Poe}.
 */
final class Praise {
    private static final String OPENING = "“\"„«";
    private static final Pattern PATTERN =
            Pattern.compile("[" + OPENING + "].{3,300}[”\"“»]\\s{0,2}[–—―-]\\s?(?:The\\s)?\\p{Lu}.{0,80}");

    private Praise() {}

    /** Whether a line that has a verdict between these words is such praise. */
    static boolean isAround(String before, String after) {
        String lead = before.strip();
        return !lead.isEmpty()
                && OPENING.indexOf(lead.charAt(0)) >= 0
                && PATTERN.matcher(lead + " " + after.strip()).matches();
    }
}
