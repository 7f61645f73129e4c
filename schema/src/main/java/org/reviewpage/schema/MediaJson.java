// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reviewpage.core.Media;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;
import tools.jackson.databind.node.ObjectNode;

/** A medium as {@code ImageObject}, {@code VideoObject} or {@code AudioObject}; its purpose is a keyword. */
final class MediaJson {
    private static final Map<Media.Kind, String> TYPES = Map.of(
            Media.Kind.IMAGE, "ImageObject",
            Media.Kind.VIDEO, "VideoObject",
            Media.Kind.AUDIO, "AudioObject");

    private MediaJson() {}

    static ObjectNode write(Media media) {
        ObjectNode node = Json.node(TYPES.get(media.kind()));
        media.name().ifPresent(name -> Json.put(node, "name", name));
        media.contentUrl().ifPresent(url -> Json.put(node, "contentUrl", url));
        media.embedUrl().ifPresent(url -> Json.put(node, "embedUrl", url));
        media.thumbnailUrl().ifPresent(url -> Json.put(node, "thumbnailUrl", url));
        media.caption().ifPresent(caption -> Json.put(node, "caption", caption));
        media.width().ifPresent(width -> node.set("width", pixels(width)));
        media.height().ifPresent(height -> node.set("height", pixels(height)));
        media.uploadDate().ifPresent(date -> Json.put(node, "uploadDate", date.toString()));
        if (media.purpose() != Media.Purpose.OTHER) {
            Json.put(node, "keywords", media.purpose().name().toLowerCase(Locale.ROOT));
        }
        return node;
    }

    /** The medium, if it has an address. A node that states its type is of that kind. */
    static Optional<Media> read(Media.Kind kind, TypedValue value) {
        if (!(value instanceof TypedNode node)) {
            return Addresses.of(value)
                    .map(url -> Media.builder(kind).contentUrl(url).build());
        }
        Media.Builder media = Media.builder(kind(node).orElse(kind));
        Optional<String> content = Addresses.first(node, "contentUrl");
        Optional<String> embed = Addresses.first(node, "embedUrl");
        Optional<String> address = content.isEmpty() && embed.isEmpty() ? Addresses.of(node) : content;
        if (address.isEmpty() && embed.isEmpty()) {
            return Optional.empty();
        }
        address.ifPresent(media::contentUrl);
        embed.ifPresent(media::embedUrl);
        Addresses.first(node, "thumbnailUrl")
                .or(() -> Addresses.first(node, "thumbnail"))
                .ifPresent(media::thumbnailUrl);
        node.text("name").ifPresent(media::name);
        node.text("caption").ifPresent(media::caption);
        size(node, "width").ifPresent(media::width);
        size(node, "height").ifPresent(media::height);
        node.text("uploadDate").flatMap(Dates::read).ifPresent(media::uploadDate);
        return Optional.of(media.purpose(purpose(node)).build());
    }

    private static Optional<Media.Kind> kind(TypedNode node) {
        return TYPES.entrySet().stream()
                .filter(type -> node.is(type.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Media.Purpose purpose(TypedNode node) {
        for (Media.Purpose purpose : Media.Purpose.values()) {
            if (node.texts("keywords").contains(purpose.name().toLowerCase(Locale.ROOT))) {
                return purpose;
            }
        }
        return Media.Purpose.OTHER;
    }

    private static ObjectNode pixels(int count) {
        ObjectNode quantity = Json.node("QuantitativeValue");
        return quantity.put("value", count).put("unitCode", "E37"); // UN/CEFACT: pixel
    }

    private static Optional<Integer> size(TypedNode node, String property) {
        return node.nodes(property).stream()
                .flatMap(quantity -> quantity.text("value").stream())
                .findFirst()
                .or(() -> node.text(property))
                .flatMap(Numbers::count);
    }
}
