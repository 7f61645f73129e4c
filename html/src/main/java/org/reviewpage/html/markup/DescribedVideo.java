// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.Optional;
import java.util.stream.Stream;
import org.reviewpage.core.Media;
import org.reviewpage.html.media.Players;
import org.reviewpage.schema.ReviewMapper;
import org.reviewpage.schema.node.TypedNode;

/** A video as markup describes it, by the address of its player: markup has the address of the video's own page. */
final class DescribedVideo {
    private DescribedVideo() {}

    static Optional<Media> of(TypedNode video) {
        return ReviewMapper.media(Media.Kind.VIDEO, video).map(DescribedVideo::played);
    }

    /** A medium with the address of the player, if it is of a known one. */
    static Media played(Media media) {
        return media.kind() == Media.Kind.IMAGE
                ? media
                : Stream.of(media.embedUrl(), media.contentUrl())
                        .flatMap(Optional::stream)
                        .flatMap(address -> Players.of(address).stream())
                        .map(Media.Builder::build)
                        .filter(player -> player.kind() == media.kind()
                                && player.embedUrl().isPresent())
                        .findFirst()
                        .map(player -> at(player, media))
                        .orElse(media);
    }

    private static Media at(Media player, Media described) {
        Media.Builder video = player.toBuilder().purpose(described.purpose());
        described.name().ifPresent(video::name);
        described.caption().ifPresent(video::caption);
        described.thumbnailUrl().ifPresent(video::thumbnailUrl);
        described.width().ifPresent(video::width);
        described.height().ifPresent(video::height);
        described.uploadDate().ifPresent(video::uploadDate);
        return video.build();
    }
}
