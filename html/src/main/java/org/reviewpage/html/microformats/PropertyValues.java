// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.microformats;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.reviewpage.html.microformats.ItemClasses.Property;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.words.Text;
import org.reviewpage.schema.node.TypedValue;

/**
 * What the element of a property says: text for {@code p-}, an address for {@code u-}, a moment for {@code dt-}, content
 * as text for {@code e-}.
 *
 * @see <a href="https://microformats.org/wiki/microformats2-parsing#parsing_a_p-_property">the rules</a>
 */
final class PropertyValues {
    /** How many characters of a text are read at most. */
    static final int MAX_LENGTH = 200_000;

    private final Page page;
    private final int content;

    /**
     * The values of a page.
     *
     * @param content how many characters of content are read
     */
    PropertyValues(Page page, int content) {
        this.page = page;
        this.content = content;
    }

    /** The value of a property; empty if it says nothing. */
    Optional<TypedValue> of(Element element, Property property, ItemClasses of) {
        String value = switch (property.prefix()) {
            case "u" -> address(element, of);
            case "dt" -> moment(element, of);
            case "e" -> text(element, content);
            default -> plain(element, of);
        };
        return Optional.of(value)
                .map(String::strip)
                .filter(said -> !said.isEmpty())
                .map(TypedValue.Literal::new);
    }

    private String plain(Element element, ItemClasses of) {
        List<String> parts = ValueClass.parts(element, of);
        return parts.isEmpty() ? attribute(element).orElseGet(() -> text(element)) : String.join("", parts);
    }

    private String moment(Element element, ItemClasses of) {
        List<String> parts = ValueClass.parts(element, of);
        if (!parts.isEmpty()) {
            return ValueClass.moment(parts);
        }
        boolean dated = List.of("time", "ins", "del").contains(element.normalName()) && element.hasAttr("datetime");
        return dated ? element.attr("datetime") : attribute(element).orElseGet(() -> text(element));
    }

    private String address(Element element, ItemClasses of) {
        Optional<String> linked = link(element);
        if (linked.isPresent()) {
            return linked.get();
        }
        List<String> parts = ValueClass.parts(element, of);
        String stated = parts.isEmpty() ? attribute(element).orElseGet(() -> text(element)) : String.join("", parts);
        return resolved(stated);
    }

    /** The address that an element leads to or shows; empty if it is no such element. */
    Optional<String> link(Element element) {
        String attribute = switch (element.normalName()) {
            case "a", "area", "link" -> "href";
            case "img", "audio", "source", "iframe" -> "src";
            case "video" -> element.hasAttr("src") ? "src" : "poster";
            case "object" -> "data";
            default -> "";
        };
        return attribute.isEmpty() || !element.hasAttr(attribute)
                ? Optional.empty()
                : Optional.of(resolved(element.attr(attribute)));
    }

    /** The address made absolute; as it is where that cannot be done. */
    private String resolved(String address) {
        return page.resolve(address).orElse(address.strip());
    }

    /** The attribute that an element has for its value; empty if the element has none. */
    static Optional<String> attribute(Element element) {
        String attribute = switch (element.normalName()) {
            case "abbr", "link" -> "title";
            case "data", "input", "meter" -> "value";
            case "img", "area" -> "alt";
            case "meta" -> "content";
            default -> "";
        };
        return attribute.isEmpty() || !element.hasAttr(attribute)
                ? Optional.empty()
                : Optional.of(element.attr(attribute));
    }

    /** The text that an element shows, white space collapsed; of a picture its {@code alt} or its address. */
    String text(Element element) {
        return text(element, MAX_LENGTH);
    }

    private String text(Element element, int most) {
        StringBuilder text = new StringBuilder();
        element.filter((Node node, int depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element inner) {
                if (inner.normalName().equals("template")) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (inner.normalName().equals("img")) {
                    String shown = inner.hasAttr("alt") ? inner.attr("alt") : resolved(inner.attr("src"));
                    text.append(' ').append(shown).append(' ');
                } else if (inner.isBlock() || inner.normalName().equals("br")) {
                    text.append(' ');
                }
            }
            return text.length() > most ? FilterResult.STOP : FilterResult.CONTINUE;
        });
        if (text.length() > MAX_LENGTH) {
            page.reached(Limit.FIELD_LENGTH, MicroformatReader.NAME);
        }
        return Text.head(Text.collapse(text.toString()), most);
    }
}
