// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.microdata;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The rating of a review, and those of single aspects as a list. */
final class RatingHtml {
    private RatingHtml() {}

    /** As written, and in numbers unless that has them: glyphs are no words for who listens. */
    static void write(ObjectNode rating, HtmlText html) {
        List<String> written = HtmlParts.texts(rating, "alternateName");
        String end =
                rating.path("bestRating").asString(rating.path("ratingValue").asString());
        boolean saysNumbers = written.stream().anyMatch(text -> text.contains(end));
        for (String text : written) {
            html.element("span", text, "itemprop", "alternateName", "aria-hidden", String.valueOf(!saysNumbers));
        }
        if (!saysNumbers) {
            html.text(written.isEmpty() ? "" : " ").shown("span", rating, "ratingValue");
            html.text(rating.has("bestRating") ? " of " : "").shown("span", rating, "bestRating");
        }
        html.hidden(rating);
    }

    static void scores(List<ObjectNode> scores, HtmlText html) {
        html.line().open("section", "class", "scores").line().element("h2", "Scores");
        html.line().open("dl");
        for (ObjectNode score : scores) {
            html.line().open("div", HtmlText.item("associatedReview", score));
            html.line().shown("dt", score, "reviewAspect");
            for (ObjectNode rating : HtmlParts.nodes(score, "reviewRating")) {
                html.line().open("dd", HtmlText.item("reviewRating", rating));
                write(rating, html);
                html.close();
            }
            html.line().hidden(score).end();
        }
        html.end().end();
    }
}
