// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.microdata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.reviewpage.schema.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * HTML with microdata, written element by element. Text and attributes are escaped; an address that is none of the web is
 * left out.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/microdata.html">HTML: microdata</a>
 */
final class HtmlText {
    private static final String VOCABULARY = "https://schema.org/";
    private static final Set<String> ADDRESSES = Set.of("href", "src", "itemid");
    private static final Pattern WEB = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins a new line, indented by the elements that are open. */
    HtmlText line() {
        html.append(html.isEmpty() ? "" : "\n").append("  ".repeat(open.size()));
        return this;
    }

    /** Opens an element; attributes are names and values in turn. */
    HtmlText open(String tag, String... attributes) {
        tag(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    HtmlText close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element that was opened last, on a line of its own. */
    HtmlText end() {
        String tag = open.pop();
        line().html.append("</").append(tag).append('>');
        return this;
    }

    /** An element that holds text. */
    HtmlText element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element for each text that is the value of a property; the node no longer has it then. */
    HtmlText shown(String tag, ObjectNode node, String property) {
        HtmlParts.texts(node, property).forEach(text -> element(tag, text, "itemprop", property));
        return this;
    }

    HtmlText text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** A tag that needs no end. */
    HtmlText tag(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!ADDRESSES.contains(attributes[i]) || isWeb(attributes[i + 1])) {
                html.append(' ').append(attributes[i]);
                html.append(attributes[i].equals("itemscope") ? "" : "=\"" + escaped(attributes[i + 1]) + '"');
            }
        }
        html.append('>');
        return this;
    }

    /** Attributes of an element that is the thing which a property names. */
    static String[] item(String property, ObjectNode node, String... more) {
        List<String> attributes = new ArrayList<>(List.of("itemprop", property));
        attributes.addAll(List.of("itemscope", "", "itemtype", type(node)));
        attributes.addAll(List.of(more));
        return attributes.toArray(String[]::new);
    }

    static String type(ObjectNode node) {
        return VOCABULARY + node.path("@type").asString("Thing");
    }

    /** A value that machines read and nobody sees; of a thing all its properties. */
    HtmlText hidden(String property, JsonNode value) {
        if (value.isArray()) {
            value.forEach(element -> hidden(property, element));
        } else if (value instanceof ObjectNode node && node.has("@type")) {
            open("span", item(property, node)).hidden(node).close();
        } else {
            String text = value.isObject() ? value.path("@id").asString("") : value.asString();
            boolean isAddress = value.isObject() || Vocabulary.range(property).equals(List.of("URL"));
            if (!isAddress) {
                tag("meta", "itemprop", property, "content", text);
            } else if (isWeb(text)) {
                tag("link", "itemprop", property, "href", text);
            }
        }
        return this;
    }

    /** The properties of a thing that nobody sees. */
    HtmlText hidden(ObjectNode node) {
        node.properties().forEach(entry -> {
            if (!entry.getKey().startsWith("@")) {
                hidden(entry.getKey(), entry.getValue());
            }
        });
        return this;
    }

    static boolean isWeb(String address) {
        return WEB.matcher(address).lookingAt();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace('\0', '\uFFFD');
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
