// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import org.jsoup.nodes.Element;

/** Who is above whom. */
public final class Ancestors {
    private Ancestors() {}

    /** Whether an element is another or below it. */
    public static boolean isIn(Element lower, Element upper) {
        for (Element at = lower; at != null; at = at.parent()) {
            if (at == upper) {
                return true;
            }
        }
        return false;
    }

    /** The lowest element that two elements are in. */
    static Element common(Element one, Element other) {
        Element at = one;
        for (Element up = one.parent(); up != null && !isIn(other, at); up = up.parent()) {
            at = up;
        }
        return at;
    }
}
