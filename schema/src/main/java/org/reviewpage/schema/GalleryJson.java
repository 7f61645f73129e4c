// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewpage.core.Media;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;
import tools.jackson.databind.node.ObjectNode;

/**
 * The media of a review: {@code image}, {@code video} and {@code associatedMedia}.
 *
 * <p>Each has its {@code position} on the page where that is not pictures, then videos, then recordings.
 */
final class GalleryJson {
    private record Placed(Media media, Optional<Integer> position) {}

    private GalleryJson() {}

    static void write(List<Media> gallery, ObjectNode review) {
        boolean grouped = true;
        for (int i = 1; i < gallery.size(); i++) {
            grouped &= gallery.get(i - 1).kind().compareTo(gallery.get(i).kind()) <= 0;
        }
        for (int i = 0; i < gallery.size(); i++) {
            ObjectNode node = MediaJson.write(gallery.get(i));
            if (!grouped) {
                node.put("position", i + 1);
            }
            JsonLdPieces.add(review, property(gallery.get(i).kind()), node);
        }
    }

    private static String property(Media.Kind kind) {
        return switch (kind) {
            case IMAGE -> "image";
            case VIDEO -> "video";
            case AUDIO -> "associatedMedia";
        };
    }

    static List<Media> read(TypedNode review) {
        List<Placed> gallery = new ArrayList<>();
        gallery.addAll(read(review, "image", Media.Kind.IMAGE));
        gallery.addAll(read(review, "video", Media.Kind.VIDEO));
        gallery.addAll(read(review, "associatedMedia", Media.Kind.AUDIO));
        gallery.addAll(read(review, "audio", Media.Kind.AUDIO));
        Set<Integer> positions =
                gallery.stream().flatMap(placed -> placed.position().stream()).collect(Collectors.toSet());
        if (positions.size() == gallery.size()) {
            gallery.sort(Comparator.comparing(placed -> placed.position().orElse(0)));
        }
        return gallery.stream().map(Placed::media).toList();
    }

    private static List<Placed> read(TypedNode review, String property, Media.Kind kind) {
        return review.values(property).stream()
                .flatMap(value -> read(kind, value))
                .toList();
    }

    private static Stream<Placed> read(Media.Kind kind, TypedValue value) {
        Optional<Integer> position =
                value instanceof TypedNode node ? node.text("position").flatMap(LooseNumbers::count) : Optional.empty();
        return MediaJson.read(kind, value).map(media -> new Placed(media, position)).stream();
    }
}
