// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Media;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;
import org.reviewpage.schema.vocabulary.Terms;
import org.reviewpage.schema.vocabulary.Vocabulary;
import tools.jackson.databind.node.ObjectNode;

/** What is reviewed, as a node of its type. */
final class ItemJson {
    private static final int MAX_TRAILERS = 50;
    private static final ReviewedItem NOTHING = ReviewedItem.builder().build();

    private ItemJson() {}

    /** The item; empty if nothing is known of it. */
    static Optional<ObjectNode> write(Review review) {
        ReviewedItem item = review.item();
        if (item.equals(NOTHING)) {
            return Optional.empty();
        }
        String type = item.type().name();
        ObjectNode node = JsonLdPieces.node(type);
        item.name().ifPresent(name -> node.put("name", name));
        JsonLdPieces.add(node, "alternateName", item.alternateNames());
        item.year().ifPresent(year -> node.put(Terms.date(type), fourDigits(year)));
        if (!item.genres().isEmpty()) {
            JsonLdPieces.add(node, Terms.genre(type), item.genres());
        }
        IdentifierJson.write(item, node);
        CreditJson.write(item, node);
        item.poster().ifPresent(poster -> JsonLdPieces.add(node, "image", MediaJson.write(poster)));
        JsonLdPieces.add(node, "image", posters(review));
        for (Media media : review.media()) {
            if (isTrailer(media) && Vocabulary.has(type, "trailer")) {
                JsonLdPieces.add(node, "trailer", MediaJson.write(media));
            }
        }
        return Optional.of(node);
    }

    private static String fourDigits(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** Posters among the pictures of the review: the item refers to those that are not its own by address. */
    private static List<String> posters(Review review) {
        Set<String> posters = new LinkedHashSet<>();
        for (Media media : review.media()) {
            boolean poster = media.purpose() == Media.Purpose.POSTER || media.purpose() == Media.Purpose.COVER;
            if (poster && media.kind() == Media.Kind.IMAGE) {
                media.contentUrl().ifPresent(posters::add);
            }
        }
        review.item().poster().flatMap(Media::contentUrl).ifPresent(posters::remove);
        return List.copyOf(posters);
    }

    private static boolean isTrailer(Media media) {
        return media.kind() == Media.Kind.VIDEO && media.purpose() == Media.Purpose.TRAILER;
    }

    /**
     * The item.
     *
     * @param media what the review itself shows; the item's poster is a picture that is not among it
     */
    static ReviewedItem read(TypedNode node, List<Media> media) {
        ItemType type = ItemTypes.of(node);
        ReviewedItem.Builder item = ReviewedItem.builder().type(type);
        node.text("name").ifPresent(item::name);
        item.alternateNames(node.texts("alternateName"));
        Stream.of(Terms.date(type.name()), "datePublished", "dateCreated", "releaseDate")
                .flatMap(property -> node.texts(property).stream())
                .flatMap(date -> SchemaDates.year(date).stream())
                .findFirst()
                .ifPresent(item::year);
        item.genres(node.texts(Terms.genre(type.name())));
        item.identifiers(IdentifierJson.read(node));
        item.credits(CreditJson.read(node, type.name()));
        poster(node, media).ifPresent(item::poster);
        return item.build();
    }

    private static Optional<Media> poster(TypedNode node, List<Media> media) {
        for (TypedValue value : node.values("image")) {
            Optional<Media> picture = MediaJson.read(Media.Kind.IMAGE, value)
                    .filter(image -> image.kind() == Media.Kind.IMAGE)
                    .filter(image -> value instanceof TypedNode || !isShown(image, media));
            if (picture.isPresent()) {
                return picture;
            }
        }
        return Optional.empty();
    }

    /** The trailers that the item has and the review does not show. */
    static List<Media> trailers(TypedNode node, List<Media> media) {
        return node.values("trailer").stream()
                .limit(MAX_TRAILERS)
                .flatMap(value -> MediaJson.read(Media.Kind.VIDEO, value).stream())
                .filter(trailer -> !isShown(trailer, media))
                .map(trailer ->
                        trailer.toBuilder().purpose(Media.Purpose.TRAILER).build())
                .toList();
    }

    private static boolean isShown(Media one, List<Media> media) {
        return media.stream()
                .anyMatch(other ->
                        (one.contentUrl().isPresent() && one.contentUrl().equals(other.contentUrl()))
                                || (one.embedUrl().isPresent() && one.embedUrl().equals(other.embedUrl())));
    }
}
