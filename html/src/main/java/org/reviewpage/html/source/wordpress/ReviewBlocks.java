// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.wordpress;

import java.util.Optional;
import org.jsoup.nodes.Entities;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows the blocks of WordPress that hold a verdict and are drawn by the server only; what is stored of them is a comment
 * with JSON: {@code <!-- wp:jetpack/rating-star {"rating":4.5} /-->}.
 */
final class ReviewBlocks {
    private static final String OPENING = "<!-- wp:";
    private static final int LONGEST = 50_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReviewBlocks() {}

    /** A stored text with what such blocks show behind their comments. */
    static String shown(String stored) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int start = stored.indexOf(OPENING); start >= 0; start = stored.indexOf(OPENING, at)) {
            int end = stored.indexOf("-->", start);
            if (end < 0) {
                break;
            }
            out.append(stored, at, end + 3);
            at = end + 3;
            block(stored.substring(start + OPENING.length(), end)).ifPresent(out::append);
        }
        return out.append(stored, at, stored.length()).toString();
    }

    private static Optional<String> block(String comment) {
        int brace = comment.indexOf('{');
        int last = comment.lastIndexOf('}');
        String name = comment.split("[\\s{]", 2)[0];
        if (brace < 0 || last < brace || comment.length() > LONGEST || !isKnown(name)) {
            return Optional.empty();
        }
        try {
            JsonNode block = JSON.readTree(comment.substring(brace, last + 1));
            return Optional.of(
                    switch (name) {
                        case "jetpack/rating-star" ->
                            rating(
                                    block.path("rating").asDouble(0),
                                    block.path("maxRating").asDouble(5));
                        case "ub/review" ->
                            titled(block.path("itemName"))
                                    + rating(
                                            mean(
                                                    block.path("parts").isEmpty()
                                                            ? block.path("items")
                                                            : block.path("parts"),
                                                    "value"),
                                            block.path("valueType").asString("").equals("percent")
                                                    ? 100
                                                    : block.path("starCount").asDouble(5));
                        default -> titled(block.path("title")) + rating(mean(block.path("features"), "rating"), 10);
                    });
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static boolean isKnown(String name) {
        return name.equals("jetpack/rating-star") || name.equals("ub/review") || name.equals("themeisle-blocks/review");
    }

    private static String titled(JsonNode name) {
        String text = name.asString("");
        return text.isBlank() ? "" : "<h3>" + Entities.escape(text.replaceAll("<[^>]{0,200}>", "")) + "</h3>";
    }

    /** These blocks show the mean of what they rate, with a decimal. */
    private static double mean(JsonNode rated, String key) {
        double sum = 0;
        for (JsonNode part : rated) {
            sum += part.path(key).asDouble(0);
        }
        return rated.isEmpty() ? 0 : Math.round(sum / rated.size() * 10) / 10.0;
    }

    private static String rating(double value, double best) {
        if (!(value > 0 && value <= best)) {
            return "";
        }
        return "<p>Rating: " + number(value) + "/" + number(best) + "</p>";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
