// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.microdata;

import java.util.List;
import java.util.Locale;
import org.reviewpage.schema.vocabulary.Terms;
import org.reviewpage.schema.vocabulary.TypeTree;
import tools.jackson.databind.node.ObjectNode;

/** What is reviewed: its name and a list of terms for other names, year, genres and credits. */
final class ItemHtml {
    private final HtmlText html;
    private String term = "";

    private ItemHtml(HtmlText html) {
        this.html = html;
    }

    static void write(ObjectNode item, HtmlText html) {
        html.line().open("section", HtmlText.item("itemReviewed", item, "class", "item"));
        for (String name : HtmlParts.texts(item, "name")) {
            html.line().element("h2", name, "itemprop", "name");
        }
        html.line().open("dl");
        new ItemHtml(html).facts(item, item.path("@type").asString("Thing"));
        html.end().line().hidden(item).end();
    }

    private void facts(ObjectNode item, String type) {
        texts("Also known as", item, "alternateName");
        texts("Year", item, Terms.date(type));
        texts("Genre", item, Terms.genre(type));
        credits(item, type);
    }

    private void texts(String name, ObjectNode node, String property) {
        HtmlParts.texts(node, property).forEach(text -> row(name).element("dd", text, "itemprop", property));
    }

    private void credits(ObjectNode node, String type) {
        for (String property : List.copyOf(node.propertyNames())) {
            if (Terms.creditProperty(property).isPresent()) {
                HtmlParts.nodes(node, property).forEach(credit -> credit(property, credit, type));
            } else if (property.equals("albumRelease")) {
                for (ObjectNode release : HtmlParts.nodes(node, property)) {
                    html.line().open("div", HtmlText.item(property, release));
                    credits(release, "MusicRelease");
                    html.hidden(release).end();
                }
            }
        }
    }

    private void credit(String property, ObjectNode credit, String type) {
        String role = credit.path("roleName").asString(implied(property, type));
        row(credit.path("alternateName").asString(words(role)));
        if (!TypeTree.isA(credit.path("@type").asString(""), "Role")) {
            PartyHtml.write(property, credit, "dd", html);
            return;
        }
        html.open("dd", HtmlText.item(property, credit));
        HtmlParts.nodes(credit, property).forEach(party -> PartyHtml.write(property, party, "span", html));
        list(" as ", credit, "characterName", " / ", "");
        list(" (", credit, "description", ", ", ")");
        html.hidden(credit).close();
    }

    /** The role that a property states; who publishes a product makes it. */
    private static String implied(String property, String type) {
        boolean isMaker = property.equals("manufacturer") || property.equals("brand");
        return isMaker ? property : Terms.role(property, type).name();
    }

    private void list(String before, ObjectNode node, String property, String between, String after) {
        List<String> texts = HtmlParts.texts(node, property);
        for (int i = 0; i < texts.size(); i++) {
            html.text(i == 0 ? before : between).element("span", texts.get(i), "itemprop", property);
        }
        html.text(texts.isEmpty() ? "" : after);
    }

    /** A new line, with the term before it where it is another than before. */
    private HtmlText row(String name) {
        if (!name.equals(term)) {
            html.line().element("dt", name);
            term = name;
        }
        return html.line();
    }

    /** {@code film-editor} as "Film editor". */
    private static String words(String role) {
        return role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1).replace('-', ' ');
    }
}
