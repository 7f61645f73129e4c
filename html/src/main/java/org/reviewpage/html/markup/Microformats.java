// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Page;
import org.reviewpage.schema.TypedNode;

/**
 * Reviews described by class names: hReview and h-review.
 *
 * <p>{@code <div class="hreview"><span class="item"><span class="fn">Her</span></span> <span class="rating">4</span>…}
 *
 * @see <a href="https://microformats.org/wiki/hreview">hReview 0.4</a>
 * @see <a href="https://microformats.org/wiki/h-review">h-review</a>
 */
final class Microformats implements Syntax {
    private static final Set<String> ROOTS = Set.of("hreview", "h-review");
    private static final Pattern OF_FIVE = Pattern.compile("[1-4](?:[.,]\\d{1,2})?|5(?:[.,]0)?");

    private static final int MAX_DEPTH = 64;
    private static final int MAX_NAME = 200;

    /** The classes of both formats, and the property of schema.org that each stands for. */
    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("summary", "name"),
            Map.entry("p-name", "name"),
            Map.entry("description", "reviewBody"),
            Map.entry("e-content", "reviewBody"),
            Map.entry("e-description", "reviewBody"),
            Map.entry("dtreviewed", "datePublished"),
            Map.entry("dt-reviewed", "datePublished"),
            Map.entry("dt-published", "datePublished"),
            Map.entry("reviewer", "author"),
            Map.entry("p-reviewer", "author"),
            Map.entry("p-author", "author"),
            Map.entry("item", "itemReviewed"),
            Map.entry("p-item", "itemReviewed"),
            Map.entry("rating", "reviewRating"),
            Map.entry("p-rating", "reviewRating"),
            Map.entry("best", "bestRating"),
            Map.entry("p-best", "bestRating"),
            Map.entry("worst", "worstRating"),
            Map.entry("p-worst", "worstRating"),
            Map.entry("p-category", "keywords"));

    @Override
    public String name() {
        return "microformats";
    }

    @Override
    public List<Described> read(Article article) {
        List<Described> found = new ArrayList<>();
        for (Element element : article.elements()) {
            if (element.classNames().stream().anyMatch(ROOTS::contains)) {
                NodeBuilder review = NodeBuilder.of("Review");
                NodeBuilder rating = NodeBuilder.of("Rating");
                gather(element, review, rating, article.page(), 0);
                if (rating.has("ratingValue")) {

                    review.add("reviewRating", rating.build());
                }
                if (!review.isEmpty()) {
                    found.add(new Described(review.build(), element));
                }
            }
        }
        return found;
    }

    private static void gather(Element parent, NodeBuilder review, NodeBuilder rating, Page page, int depth) {
        for (Element child : parent.children()) {
            Set<String> classes = child.classNames();
            if (depth > MAX_DEPTH || classes.stream().anyMatch(ROOTS::contains)) {
                continue;
            }
            Optional<String> property = classes.stream()
                    .filter(PROPERTIES::containsKey)
                    .map(PROPERTIES::get)
                    .findFirst();
            switch (property.orElse("")) {
                case "itemReviewed" -> review.add("itemReviewed", named("Thing", child, page));
                case "author" -> review.add("author", named("Person", child, page));
                case "reviewRating" -> rate(rating, value(child, "value", page), parent);
                case "bestRating", "worstRating" -> rating.add(property.get(), value(child, "value", page));
                case "" -> {}
                default -> review.add(property.get(), value(child, "value", page));
            }
            if (!property.equals(Optional.of("itemReviewed")) && !property.equals(Optional.of("author"))) {
                gather(child, review, rating, page, depth + 1);
            }
        }
    }

    /** Where no scale is given, five is the best. */
    private static void rate(NodeBuilder rating, String value, Element parent) {
        rating.add("ratingValue", value);
        boolean isScaled =
                first(parent, "best").or(() -> first(parent, "p-best")).isPresent();
        if (!isScaled && OF_FIVE.matcher(value).matches()) {
            rating.add("bestRating", "5");
        }
    }

    /** An hCard or h-item: its {@code fn} or {@code p-name}, else all of its text if it is no longer than a name. */
    private static TypedNode named(String type, Element element, Page page) {
        NodeBuilder node = NodeBuilder.of(type);
        Element holder = first(element, "fn").or(() -> first(element, "p-name")).orElse(element);
        String name = value(holder, "", page);
        node.add("name", name.length() <= MAX_NAME ? name : "");
        first(element, "url").or(() -> first(element, "u-url")).ifPresent(url -> node.add("url", Values.of(url, page)));
        first(element, "photo")
                .or(() -> first(element, "u-photo"))
                .ifPresent(photo -> node.add("image", Values.of(photo, page)));
        return node.build();
    }

    /** The value by the value-class and abbr patterns: a title before the text. */
    private static String value(Element element, String valueClass, Page page) {
        Element holder = valueClass.isEmpty()
                ? element
                : first(element, valueClass)
                        .or(() -> first(element, "value-title"))
                        .orElse(element);
        boolean titled =
                holder.hasAttr("title") && (holder.normalName().equals("abbr") || holder.hasClass("value-title"));
        if (titled) {
            return holder.attr("title").strip();
        }
        return holder.normalName().equals("a") ? Values.text(holder) : imageText(holder, page);
    }

    private static String imageText(Element holder, Page page) {
        return holder.normalName().equals("img") ? holder.attr("alt").strip() : Values.of(holder, page);
    }

    private static Optional<Element> first(Element element, String className) {
        return Optional.ofNullable(element.getElementsByClass(className).first());
    }
}
