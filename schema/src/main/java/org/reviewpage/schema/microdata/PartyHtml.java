// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.microdata;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A party: its name, linked to its page. */
final class PartyHtml {
    private PartyHtml() {}

    static void write(String property, ObjectNode party, String tag, HtmlText html) {
        html.open(tag, HtmlText.item(property, party));
        List<String> urls =
                HtmlParts.texts(party, "url").stream().filter(HtmlText::isWeb).toList();
        urls.forEach(url -> html.open("a", "href", url, "itemprop", "url"));
        html.shown("span", party, "name");
        urls.forEach(url -> html.close());
        html.hidden(party).close();
    }
}
