// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.markup.Syntax.Described;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.words.Text;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;

/**
 * The reviews, articles and videos among the things that a page describes, each with the item it is about.
 *
 * <p>Shops and aggregators describe readers' reviews too. Where several reviews are described, the reviewer's own is the
 * one signed by the author of the article.
 */
final class OwnReviews {
    private static final Set<String> REVIEWS = Set.of("Review", "CriticReview");
    private static final Set<String> ARTICLES =
            Set.of("Article", "BlogPosting", "NewsArticle", "TechArticle", "OpinionNewsArticle", "ReviewNewsArticle");
    private static final Set<String> POSTS = Set.of(
            "Article",
            "BlogPosting",
            "NewsArticle",
            "TechArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "SocialMediaPosting",
            "WebPage",
            "WebSite",
            "Blog");
    /** Reviews by readers, and of claims in the news. */
    private static final Set<String> OTHERS = Set.of("UserReview", "ClaimReview", "MediaReview", "EmployerReview");

    private static final int MAX_DEPTH = 16;

    private final int most;
    private final List<Part> reviews = new ArrayList<>();
    private final List<Part> videos = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Part> articles = new ArrayList<>();
    private final Set<TypedNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * A thing worth looking at.
     *
     * @param node the thing
     * @param item what it is about, where it is described inside of that
     * @param element where it is described
     */
    record Part(TypedNode node, Optional<TypedNode> item, Element element) {
        /** It with the addresses that the page means. */
        Part on(Page page) {
            return new Part(WebAddresses.of(node, page), item.map(thing -> WebAddresses.of(thing, page)), element);
        }
    }

    /**
     * The reviews that are described.
     *
     * @param most how many things are looked at
     */
    OwnReviews(List<Described> described, int most) {
        this.most = most;
        Map<Element, TypedNode> things = new IdentityHashMap<>();
        described.forEach(each -> things.put(each.element(), each.node()));
        described.forEach(each -> walk(each.node(), around(each.element(), things), each.element(), 0));
    }

    /**
     * The thing in whose element another stands. A plugin for WordPress writes the review into the product without saying
     * that it is a property of it.
     */
    private static Optional<TypedNode> around(Element inner, Map<Element, TypedNode> things) {
        return inner.parents().stream()
                .map(things::get)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(thing -> !isPost(thing));
    }

    private static boolean isPost(TypedNode node) {
        return node.types().isEmpty() || isOne(node, POSTS);
    }

    private static boolean isOne(TypedNode node, Set<String> types) {
        return !Collections.disjoint(types, node.types());
    }

    private void walk(TypedNode node, Optional<TypedNode> parent, Element element, int depth) {
        if (depth > MAX_DEPTH || !seen.add(node) || seen.size() > most) {
            return;
        }
        boolean byReviewer = isOne(node, REVIEWS) && !isOne(node, OTHERS);
        if (byReviewer) {
            boolean statesItem = node.nodes("itemReviewed").stream()
                    .anyMatch(item -> !item.properties().isEmpty());
            if (!isRecipe(node, parent)) {
                add(new Part(node, statesItem ? Optional.empty() : parent, element), statesItem);
            }
        } else if (isOne(node, ARTICLES)) {
            articles.add(new Part(node, Optional.empty(), element));
        } else if (node.is("VideoObject")) {
            videos.add(new Part(node, Optional.empty(), element));
        }
        // a thing has reviews; of a post that has one, the post is not what it is about
        boolean isThing = !isOne(node, POSTS);
        node.properties().forEach((property, values) -> {
            if (property.equals("associatedReview")) {
                return; // of an aspect: read as a part of its review
            }
            boolean isReview = isThing && (property.equals("review") || property.equals("reviews"));
            for (TypedValue value : values) {
                if (value instanceof TypedNode child) {
                    walk(child, isReview ? Optional.of(node) : Optional.empty(), element, depth + 1);
                }
            }
        });
    }

    /** Whether more is described than was looked at. */
    boolean isFull() {
        return seen.size() > most;
    }

    /** The article or blog post that the page is about: of several the ones whose headline the page bears as its title. */
    List<Part> articlesOf(Article article) {
        if (articles.size() <= 1) {
            return articles;
        }
        String title = Text.key(article.page().title());
        return articles.stream()
                .filter(part -> part.node()
                        .text("headline")
                        .map(Text::key)
                        .filter(title::contains)
                        .isPresent())
                .toList();
    }

    /** The videos that are described, in whatever thing. */
    List<Part> videos() {
        return videos;
    }

    /** Adds a review once: it may stand by itself and be referred to by its item, in either order. */
    private void add(Part review, boolean statesItem) {
        Optional<String> id = review.node().id();
        Integer known = id.map(places::get).orElse(null);
        if (known == null) {
            id.ifPresent(name -> places.put(name, reviews.size()));
            reviews.add(review);
        } else if (statesItem || review.item().isPresent()) {
            reviews.set(known, review);
        }
    }

    /** Those who review a recipe have cooked it; the one who wrote the page has not reviewed it. */
    private static boolean isRecipe(TypedNode review, Optional<TypedNode> parent) {
        return parent.filter(node -> node.is("Recipe")).isPresent()
                || review.nodes("itemReviewed").stream().anyMatch(node -> node.is("Recipe"));
    }

    /** The reviewer's own reviews. */
    List<Part> reviews() {
        if (reviews.size() <= 1) {
            return reviews;
        }
        List<String> authors = articles.stream()
                .flatMap(article -> article.node().texts("author").stream())
                .map(Text::key)
                .toList();
        return reviews.stream()
                .filter(review ->
                        review.node().texts("author").stream().map(Text::key).anyMatch(authors::contains))
                .toList();
    }
}
