// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import org.jsoup.nodes.Element;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.words.Text;
import org.reviewpage.schema.node.TypedValue;

/** What the element of a property says: its attribute for machines before the text for people. */
final class ElementValue {
    private static final int MAX_LENGTH = 200_000;

    private ElementValue() {}

    /** The value by the rules of HTML microdata, {@code content} and {@code datetime} first on any element. */
    static TypedValue of(Element element, Page page) {
        for (String attribute : new String[] {"content", "datetime"}) {
            if (!element.attr(attribute).isBlank()) {
                return new TypedValue.Literal(Text.collapse(element.attr(attribute)));
            }
        }
        String attribute = switch (element.normalName()) {
            case "a", "area", "link" -> "href";
            case "img", "audio", "embed", "iframe", "source", "track", "video" -> "src";
            case "object" -> "data";
            case "data", "meter" -> "value";
            default -> "";
        };
        String stated = element.attr(attribute).strip();
        if (stated.isEmpty()) {
            String text = text(element);
            if (text.length() == MAX_LENGTH) {
                page.reached(Limit.FIELD_LENGTH, "microdata");
            }
            return new TypedValue.Literal(text);
        }
        if (attribute.equals("value")) {
            return new TypedValue.Literal(stated);
        }
        String address = page.resolve(stated).orElse(stated);
        return attribute.equals("href") ? LinkValue.of(address, text(element)) : new TypedValue.Literal(address);
    }

    /** The text that the element shows, white space collapsed. */
    static String text(Element element) {
        return ElementText.of(element, MAX_LENGTH);
    }
}
