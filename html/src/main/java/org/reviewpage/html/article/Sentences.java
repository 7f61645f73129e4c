// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

/** What a line looks like from its signs, in any language. */
public final class Sentences {
    private static final String ENDS = ".!?…。！？।؟";
    private static final String CLOSES = "\"'”’»›)]」』）】“";

    private Sentences() {}

    /** Whether a text ends as sentences do, brackets and quotation marks aside. */
    public static boolean ends(String text) {
        int last = text.length() - 1;
        while (last > 0 && (CLOSES.indexOf(text.charAt(last)) >= 0 || text.charAt(last) == ' ')) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
    }
}
