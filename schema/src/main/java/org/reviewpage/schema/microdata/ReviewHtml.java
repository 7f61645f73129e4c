// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.microdata;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the node of a review as an article. What is shown is taken out of the node; what is left at the end is written
 * for machines, so that nothing is lost.
 */
public final class ReviewHtml {
    private final HtmlText html = new HtmlText();
    private final ObjectNode review;

    private ReviewHtml(ObjectNode review) {
        this.review = review;
    }

    public static String of(ObjectNode review) {
        return new ReviewHtml(review).write();
    }

    private String write() {
        List<String> attributes = new ArrayList<>(List.of("class", "review"));
        if (review.has("inLanguage")) {
            attributes.addAll(List.of("lang", review.get("inLanguage").asString()));
        }
        attributes.addAll(List.of("itemscope", "", "itemtype", HtmlText.type(review)));
        if (review.has("@id")) {
            attributes.addAll(List.of("itemid", review.get("@id").asString()));
        }
        html.open("article", attributes.toArray(String[]::new));
        if (hasAny("name", "author", "datePublished", "reviewRating")) {
            header();
        }
        HtmlParts.nodes(review, "itemReviewed").forEach(item -> ItemHtml.write(item, html));
        List<ObjectNode> pictures = HtmlParts.nodes(review, "image");
        pictures.stream().limit(1).forEach(picture -> MediaHtml.picture(picture, html));
        body();
        summary();
        notes("positiveNotes", "Pros");
        notes("negativeNotes", "Cons");
        if (review.has("associatedReview")) {
            RatingHtml.scores(HtmlParts.nodes(review, "associatedReview"), html);
        }
        pictures.stream().skip(1).forEach(picture -> MediaHtml.picture(picture, html));
        recordings("video", "Video");
        recordings("associatedMedia", "Recording");
        if (hasAny("publisher", "dateModified", "keywords")) {
            footer();
        }
        if (review.properties().stream().anyMatch(entry -> !entry.getKey().startsWith("@"))) {
            html.line().hidden(review);
        }
        return html.end().toString();
    }

    private boolean hasAny(String... properties) {
        return Stream.of(properties).anyMatch(review::has);
    }

    private void header() {
        html.line().open("header");
        for (String name : HtmlParts.texts(review, "name")) {
            html.line().element("h1", name, "itemprop", "name");
        }
        List<ObjectNode> authors = HtmlParts.nodes(review, "author");
        List<String> dates = HtmlParts.texts(review, "datePublished");
        if (!authors.isEmpty() || !dates.isEmpty()) {
            html.line().open("p", "class", "byline");
            for (int i = 0; i < authors.size(); i++) {
                html.text(i == 0 ? "By " : " and ");
                PartyHtml.write("author", authors.get(i), "span", html);
            }
            html.text(authors.isEmpty() || dates.isEmpty() ? "" : ", ");
            dates.forEach(date -> time("datePublished", date));
            html.close();
        }
        for (ObjectNode rating : HtmlParts.nodes(review, "reviewRating")) {
            html.line().open("p", HtmlText.item("reviewRating", rating, "class", "rating"));
            RatingHtml.write(rating, html.text("Rating: "));
            html.close();
        }
        html.end();
    }

    private void summary() {
        if (review.has("description")) {
            html.line().open("p", "class", "summary").element("b", "Verdict:").text(" ");
            html.shown("span", review, "description").close();
        }
    }

    private void body() {
        for (String text : HtmlParts.texts(review, "reviewBody")) {
            html.line().open("div", "class", "text", "itemprop", "reviewBody");
            for (String paragraph : text.split("\\n\\s{0,100}\\n")) {
                html.line().open("p");
                String[] lines = paragraph.strip().split("\\n");
                for (int i = 0; i < lines.length; i++) {
                    (i == 0 ? html : html.tag("br")).text(lines[i]);
                }
                html.close();
            }
            html.end();
        }
    }

    private void recordings(String property, String kind) {
        HtmlParts.nodes(review, property).forEach(one -> MediaHtml.recording(property, one, kind, html));
    }

    private void notes(String property, String heading) {
        for (ObjectNode list : HtmlParts.nodes(review, property)) {
            html.line().open("section", "class", "notes").line().element("h2", heading);
            html.line().open("ul", HtmlText.item(property, list));
            for (ObjectNode point : HtmlParts.nodes(list, "itemListElement")) {
                html.line().open("li", HtmlText.item("itemListElement", point));
                html.shown("span", point, "name").hidden(point).close();
            }
            html.end().end();
        }
    }

    private void footer() {
        html.line().open("footer");
        for (ObjectNode publisher : HtmlParts.nodes(review, "publisher")) {
            html.line().open("p", "class", "publisher").text("Published by ");
            PartyHtml.write("publisher", publisher, "span", html);
            html.close();
        }
        for (String date : HtmlParts.texts(review, "dateModified")) {
            html.line().open("p", "class", "updated").text("Updated ");
            time("dateModified", date);
            html.close();
        }
        if (review.has("keywords")) {
            html.line().open("ul", "class", "tags");
            HtmlParts.take(review, "keywords").forEach(this::tag);
            html.end();
        }
        html.end();
    }

    private void tag(JsonNode tag) {
        html.line();
        if (tag instanceof ObjectNode term) {
            html.open("li", HtmlText.item("keywords", term))
                    .shown("span", term, "name")
                    .close();
        } else {
            html.element("li", tag.asString(), "itemprop", "keywords");
        }
    }

    private void time(String property, String date) {
        html.element("time", date.substring(0, Math.min(10, date.length())), "datetime", date, "itemprop", property);
    }
}
