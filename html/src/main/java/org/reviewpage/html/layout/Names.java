// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.layout;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Text;

/** The words that classes and ids are made of: {@code userRating_box} is user, rating and box. */
final class Names {
    private static final int MAX_NAME = 300;

    private Names() {}

    /** The words of an element's classes and id, in lower case. */
    static Set<String> of(Element element) {
        String names = Text.head(element.className(), MAX_NAME) + " " + Text.head(element.id(), MAX_NAME);
        if (names.isBlank()) {
            return Set.of();
        }
        String parted = names.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return new HashSet<>(Arrays.asList(parted.split("[^a-z]+")));
    }

    /** Whether an element has this class, or this id. */
    static boolean has(Element element, String name) {
        return element.hasClass(name) || element.id().equals(name);
    }
}
