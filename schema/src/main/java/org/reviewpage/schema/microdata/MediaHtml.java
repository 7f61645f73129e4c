// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.microdata;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Pictures as figures; videos and recordings as links, so that nothing plays or is fetched before the reader asks. */
final class MediaHtml {
    private MediaHtml() {}

    static void picture(ObjectNode picture, HtmlText html) {
        html.line().open("figure", HtmlText.item("image", picture)).line();
        String address = picture.has("contentUrl") ? "contentUrl" : "embedUrl";
        String url = HtmlParts.texts(picture, address).get(0);
        List<String> attributes = new ArrayList<>(List.of("src", url, "itemprop", address));
        attributes.addAll(List.of("alt", picture.path("name").asString("")));
        for (String side : List.of("width", "height")) {
            if (picture.has(side)) {
                attributes.addAll(List.of(side, picture.get(side).path("value").asString()));
            }
        }
        html.tag("img", attributes.toArray(String[]::new));
        for (String caption : HtmlParts.texts(picture, "caption")) {
            html.line().element("figcaption", caption, "itemprop", "caption");
        }
        html.hidden(picture).end();
    }

    /** A video or recording; its kind stands for its name where it has none. */
    static void recording(String property, ObjectNode recording, String kind, HtmlText html) {
        html.line().open("p", HtmlText.item(property, recording, "class", "recording"));
        String address = recording.has("embedUrl") ? "embedUrl" : "contentUrl";
        html.open("a", "href", HtmlParts.texts(recording, address).get(0), "itemprop", address);
        html.text(recording.has("name") ? "" : kind)
                .shown("span", recording, "name")
                .close();
        html.text(recording.has("caption") ? " " : "").shown("span", recording, "caption");
        html.hidden(recording).close();
    }
}
