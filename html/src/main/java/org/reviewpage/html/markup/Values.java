// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.page.Text;

/** What the element of a property says: its attribute for machines before the text for people. */
final class Values {
    private static final int MAX_LENGTH = 200_000;

    private Values() {}

    /** The value by the rules of HTML microdata, {@code content} and {@code datetime} first on any element. */
    static String of(Element element, Page page) {
        for (String attribute : new String[] {"content", "datetime"}) {
            if (!element.attr(attribute).isBlank()) {
                return Text.collapse(element.attr(attribute));
            }
        }
        return switch (element.normalName()) {
            case "a", "area", "link" -> address(element, "href", page);
            case "img", "audio", "embed", "iframe", "source", "track", "video" -> address(element, "src", page);
            case "object" -> address(element, "data", page);
            case "data", "meter" -> element.attr("value").strip();
            default -> text(element);
        };
    }

    /** The text that the element shows, white space collapsed. */
    static String text(Element element) {
        return Text.of(element, MAX_LENGTH);
    }

    private static String address(Element element, String attribute, Page page) {
        Optional<String> address = page.resolve(element.attr(attribute));
        return address.orElseGet(() -> text(element));
    }
}
