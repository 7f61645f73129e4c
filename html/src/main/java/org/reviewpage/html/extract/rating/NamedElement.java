// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.words.NameWords;
import org.reviewpage.html.words.Text;

/**
 * An element by its class and id.
 *
 * @param names its classes and id as one text
 */
record NamedElement(Element element, String names) {
    private static final int MAX_NAME = 300;

    /** An element, whether it has names or not. */
    static NamedElement of(Element element) {
        String id = element.id();
        String names = id.isEmpty() ? element.className() : Text.head(element.className(), MAX_NAME) + " " + id;
        return new NamedElement(element, names);
    }

    /** The words of the names. */
    Set<String> words() {
        return NameWords.of(names);
    }

    /** Whether one of the names is this. */
    boolean has(String name) {
        return element.hasClass(name) || element.id().equals(name);
    }
}
