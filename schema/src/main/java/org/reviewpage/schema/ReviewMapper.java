// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.reviewpage.core.Media;
import org.reviewpage.core.Party;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;

/**
 * Understands schema.org data of any syntax as reviews.
 *
 * <p>What a value says too oddly to be understood is left out; no content makes these methods throw. Addresses are as
 * the data states them and may be relative; those that are no place on the web are left out.
 */
public final class ReviewMapper {
    private ReviewMapper() {}

    /**
     * All reviews in the data, wherever they are nested, in order.
     *
     * <p>The item is what the review states in {@code itemReviewed}, or else what it is nested in.
     */
    public static List<Review> reviews(List<TypedNode> nodes) {
        return ReviewFinder.find(Objects.requireNonNull(nodes, "nodes must not be null")).stream()
                .map(found -> ReviewJson.read(found.review(), found.parent()))
                .toList();
    }

    /** Whether the node is a review. */
    public static boolean isReview(TypedNode node) {
        return ReviewFinder.isReview(node);
    }

    /** The review that this node is; no type is asked for, so that a post can be read like a review. */
    public static Review review(TypedNode node) {
        return ReviewJson.read(node, Optional.empty());
    }

    /** Of the post that this node is the title, reviewers, publisher, dates and tags; the rest is not read. */
    public static Review byline(TypedNode node) {
        return ReviewJson.byline(node).build();
    }

    /** The item that this node is. */
    public static ReviewedItem item(TypedNode node) {
        return ItemJson.read(node, List.of());
    }

    /** The party that a value names; a bare name is that of a person. */
    public static Optional<Party> party(TypedValue value) {
        return PartyJson.read(value, false);
    }

    /**
     * The rating that a value states: a number, "8/10", "85%", or a node with a {@code ratingValue}.
     *
     * @return empty for an aggregate rating, for words and letters, and for numbers that do not fit each other
     */
    public static Optional<Rating> rating(TypedValue value) {
        return RatingJson.read(value);
    }

    /** The medium that a value states. A bare address is that of the file. */
    public static Optional<Media> media(Media.Kind kind, TypedValue value) {
        return MediaJson.read(kind, value);
    }

    /**
     * The date in a text that begins with one, such as {@code 2013-12-18}, {@code 2013-12-18 20:15:00} or
     * {@code 2013-12-18T20:15+0100}. A time without an offset is left out.
     */
    public static Optional<PublicationDate> date(String text) {
        return SchemaDates.read(text);
    }
}
