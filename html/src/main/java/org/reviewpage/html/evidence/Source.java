// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.evidence;

import org.jsoup.nodes.Element;
import org.reviewpage.html.words.Text;

/**
 * Where a candidate comes from.
 *
 * @param extractor the name of the extractor that saw it; the same extractor twice is one witness
 * @param where the element that it was seen in, as a short path: {@code article#post-7 > div.entry > p}
 * @param seen the text, attribute or address that it was read from
 */
public record Source(String extractor, String where, String seen) {
    private static final int MAX_STEPS = 4;
    private static final int MAX_STEP = 40;
    private static final int MAX_SEEN = 200;

    static Source of(String extractor, String where, String seen) {
        return new Source(extractor, where, Text.head(Text.collapse(Text.head(seen, 4 * MAX_SEEN)), MAX_SEEN));
    }

    /** The short path of an element. */
    static String path(Element element) {
        StringBuilder path = new StringBuilder();
        path(element, MAX_STEPS, path);
        return path.toString();
    }

    /** Writes the elements above this one that have no id, one that has, and this one. */
    private static void path(Element element, int steps, StringBuilder path) {
        String id = element.id();
        Element above = element.parent();
        if (id.isEmpty() && above != null && steps > 1) {
            path(above, steps - 1, path);
            path.append(" > ");
        }
        path.append(step(element, id));
    }

    private static String step(Element element, String id) {
        String named = id.isEmpty() ? firstWord(element.className()) : id;
        String mark = named.isEmpty() ? "" : id.isEmpty() ? "." : "#";
        return Text.head(element.normalName() + mark + named, MAX_STEP);
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && !Text.isSpace(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
