// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewpage.core.Media;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewBuilder;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.core.SubScore;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;
import org.reviewpage.schema.vocabulary.TypeTree;
import tools.jackson.databind.node.ObjectNode;

/** A review as {@code Review}. */
final class ReviewJson {
    private ReviewJson() {}

    /** Writes the review into a node, which may have a context. The fragment tells reviews of one page apart. */
    static void write(Review review, String fragment, ObjectNode node) {
        node.put("@type", "Review");
        review.url().ifPresent(url -> node.put("@id", url + "#" + fragment));
        review.url().ifPresent(url -> node.put("url", url));
        review.title().ifPresent(title -> node.put("name", title));
        authors(review, node);
        review.publisher().ifPresent(publisher -> node.set("publisher", PartyJson.write(publisher)));
        review.datePublished().ifPresent(date -> node.put("datePublished", date.toString()));
        review.dateModified().ifPresent(date -> node.put("dateModified", date.toString()));
        review.language().ifPresent(language -> node.put("inLanguage", language));
        review.rating().ifPresent(rating -> node.set("reviewRating", RatingJson.write(rating)));
        ItemJson.write(review).ifPresent(item -> node.set("itemReviewed", markedAsReviewed(item, node)));
        GalleryJson.write(review.media(), node);
        review.summary().ifPresent(summary -> node.put("description", summary));
        NotesJson.write(review.pros(), "positiveNotes", node);
        NotesJson.write(review.cons(), "negativeNotes", node);
        review.subScores().forEach(score -> JsonLdPieces.add(node, "associatedReview", part(score, review)));
        KeywordsJson.write(review.tags(), node);
        review.body().ifPresent(body -> node.put("reviewBody", body));
    }

    private static void authors(Review review, ObjectNode node) {
        review.reviewers().forEach(reviewer -> JsonLdPieces.add(node, "author", PartyJson.write(reviewer)));
    }

    /** Search engines take a product only with an offer, a review or an aggregate rating; it refers back to its review. */
    private static ObjectNode markedAsReviewed(ObjectNode item, ObjectNode review) {
        if (review.has("@id") && TypeTree.isA(item.get("@type").asString(), "Product")) {
            item.putObject("review").set("@id", review.get("@id"));
        }
        return item;
    }

    /** The rating of one aspect: a review within the review, by the same author on the same day. */
    private static ObjectNode part(SubScore score, Review review) {
        ObjectNode node = JsonLdPieces.node("Review");
        node.put("reviewAspect", score.aspect());
        node.set("reviewRating", RatingJson.write(score.rating()));
        authors(review, node);
        review.datePublished().ifPresent(date -> node.put("datePublished", date.toString()));
        return node;
    }

    /**
     * The review.
     *
     * @param parent what the review is nested in, if it states no item itself
     */
    static Review read(TypedNode node, Optional<TypedNode> parent) {
        ReviewBuilder review = byline(node);
        node.text("inLanguage").ifPresent(review::language);
        WebAddresses.first(node, "url").ifPresent(review::url);
        node.text("reviewBody").or(() -> node.text("articleBody")).ifPresent(review::body);
        node.text("abstract").or(() -> node.text("description")).ifPresent(review::summary);
        review.pros(NotesJson.read(node, "positiveNotes"));
        review.cons(NotesJson.read(node, "negativeNotes"));
        rating(node).ifPresent(review::rating);
        review.subScores(subScores(node));

        List<Media> media = new ArrayList<>(GalleryJson.read(node));
        Optional<TypedNode> item =
                node.nodes("itemReviewed").stream().findFirst().or(() -> parent);
        item.ifPresent(thing -> review.item(ItemJson.read(thing, media)));
        item.ifPresent(thing -> media.addAll(ItemJson.trailers(thing, media)));
        if (item.isEmpty()) {
            node.text("itemReviewed")
                    .ifPresent(name ->
                            review.item(ReviewedItem.builder().name(name).build()));
        }
        return review.media(media).build();
    }

    /** What a post says of itself, whatever it is about: its title, who wrote it and when, its tags. */
    static ReviewBuilder byline(TypedNode node) {
        ReviewBuilder review = Review.builder();
        node.text("name").or(() -> node.text("headline")).ifPresent(review::title);
        review.reviewers(PartyJson.read(node, "author"));
        PartyJson.read(node, "publisher").stream().findFirst().ifPresent(review::publisher);
        node.text("datePublished").flatMap(SchemaDates::read).ifPresent(review::datePublished);
        node.text("dateModified").flatMap(SchemaDates::read).ifPresent(review::dateModified);
        return review.tags(KeywordsJson.read(node));
    }

    private static Optional<Rating> rating(TypedNode node) {
        return node.values("reviewRating").stream()
                .filter(value -> !(value instanceof TypedNode rating
                        && rating.text("reviewAspect").isPresent()))
                .flatMap(value -> RatingJson.read(value).stream())
                .findFirst();
    }

    /** Ratings with an aspect, and reviews of an aspect within the review. */
    private static List<SubScore> subScores(TypedNode node) {
        List<SubScore> scores = new ArrayList<>();
        for (TypedNode rating : node.nodes("reviewRating")) {
            add(scores, rating, Optional.of(rating));
        }
        for (TypedNode part : node.nodes("associatedReview")) {
            add(scores, part, part.values("reviewRating").stream().findFirst());
        }
        return scores;
    }

    private static void add(List<SubScore> scores, TypedNode aspect, Optional<? extends TypedValue> rating) {
        aspect.text("reviewAspect")
                .ifPresent(name ->
                        rating.flatMap(RatingJson::read).ifPresent(value -> scores.add(new SubScore(name, value))));
    }
}
