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
        ObjectNode node = JsonLdPieces.node(TYPES.get(media.kind()));
        media.name().ifPresent(name -> node.put("name", name));
        media.contentUrl().ifPresent(url -> node.put("contentUrl", url));
        media.embedUrl().ifPresent(url -> node.put("embedUrl", url));
        media.thumbnailUrl().ifPresent(url -> node.put("thumbnailUrl", url));
        media.caption().ifPresent(caption -> node.put("caption", caption));
        media.width().ifPresent(width -> node.set("width", pixels(width)));
        media.height().ifPresent(height -> node.set("height", pixels(height)));
        media.uploadDate().ifPresent(date -> node.put("uploadDate", date.toString()));
        if (media.purpose() != Media.Purpose.OTHER) {
            node.put("keywords", media.purpose().name().toLowerCase(Locale.ROOT));
        }
        return node;
    }

    /** The medium, if it has an address. A node that states its type is of that kind. */
    static Optional<Media> read(Media.Kind kind, TypedValue value) {
        if (!(value instanceof TypedNode node)) {
            return WebAddresses.of(value)
                    .map(url -> Media.builder(kind).contentUrl(url).build());
        }
        Media.Builder media = Media.builder(kind(node).orElse(kind));
        Optional<String> content = WebAddresses.first(node, "contentUrl");
        Optional<String> embed = WebAddresses.first(node, "embedUrl");
        Optional<String> address = content.isEmpty() && embed.isEmpty() ? WebAddresses.of(node) : content;
        if (address.isEmpty() && embed.isEmpty()) {
            return Optional.empty();
        }
        address.ifPresent(media::contentUrl);
        embed.ifPresent(media::embedUrl);
        WebAddresses.first(node, "thumbnailUrl")
                .or(() -> WebAddresses.first(node, "thumbnail"))
                .ifPresent(media::thumbnailUrl);
        node.text("name").ifPresent(media::name);
        node.text("caption").ifPresent(media::caption);
        size(node, "width").ifPresent(media::width);
        size(node, "height").ifPresent(media::height);
        node.text("uploadDate").flatMap(SchemaDates::read).ifPresent(media::uploadDate);
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
        ObjectNode quantity = JsonLdPieces.node("QuantitativeValue");
        return quantity.put("value", count).put("unitCode", "E37"); // UN/CEFACT: pixel
    }

    private static Optional<Integer> size(TypedNode node, String property) {
        return node.nodes(property).stream()
                .flatMap(quantity -> quantity.text("value").stream())
                .findFirst()
                .or(() -> node.text(property))
                .flatMap(LooseNumbers::count);
    }
}
