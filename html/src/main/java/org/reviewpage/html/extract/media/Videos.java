// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.media;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.core.Media;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.media.Purposes;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.words.Text;

/**
 * Reports the videos that an article embeds, by whatever player.
 *
 * <p>A trailer is told by the player's title, the caption, or a short line before it: {@code Official Trailer:}.
 */
public final class Videos implements Extractor {
    private static final double CONFIDENCE = 0.9;
    private static final int MAX_HEADING = 80;
    private static final Pattern PLAY = Pattern.compile("(?i)^(?:play(?: video)?:|youtube video:)\\s{0,3}");

    /** What players are titled when nobody has given them a title. */
    private static final Set<String> NO_TITLES = Set.of(
            "youtube video player",
            "youtube",
            "video",
            "embedded video",
            "vimeo player",
            "vimeo",
            "dailymotion video player",
            "video player",
            "embedded content",
            "iframe",
            "youtube embed");

    @Override
    public String name() {
        return "videos";
    }

    @Override
    public void extract(Article article, Findings findings) {
        MediaPlaces places = MediaPlaces.in(article);
        Set<Object> seen = new HashSet<>();
        for (Embeds.Embed embed : Embeds.of(article)) {
            Media bare = embed.media();
            if (bare.kind() == Media.Kind.VIDEO
                    && !places.isInDecoration(embed.where())
                    && seen.add(Field.MEDIA.key(bare))) {
                Media video = described(bare, embed.where(), places);
                findings.report(Field.MEDIA, video, CONFIDENCE, embed.where(), embed.address());
            }
        }
    }

    private static Media described(Media bare, Element where, MediaPlaces places) {
        Media.Builder video = bare.toBuilder();
        Optional<String> title = title(where);
        Optional<String> caption = Captions.of(where);
        Optional<String> heading = places.lineBefore(where).filter(text -> text.length() <= MAX_HEADING);
        boolean isTrailer = List.of(title, caption, heading).stream()
                .flatMap(Optional::stream)
                .anyMatch(Purposes::isTrailer);
        if (isTrailer) {
            video.purpose(Media.Purpose.TRAILER);
        }
        title.or(() -> heading.filter(text -> isTrailer && Purposes.isTrailer(text))
                        .map(Videos::withoutColon))
                .ifPresent(video::name);
        caption.ifPresent(video::caption);
        String poster = where.attr("poster");
        if (bare.thumbnailUrl().isEmpty() && !poster.isBlank()) {
            places.article().page().resolve(poster).ifPresent(video::thumbnailUrl);
        }
        return video.build();
    }

    private static Optional<String> title(Element where) {
        for (String name : List.of("title", "data-title", "aria-label", "playlabel")) {
            String title = PLAY.matcher(Text.collapse(where.attr(name))).replaceFirst("");
            if (!title.isBlank() && title.length() <= 200 && !NO_TITLES.contains(Text.key(title))) {
                return Optional.of(title.strip());
            }
        }
        return Optional.empty();
    }

    private static String withoutColon(String heading) {
        return heading.replaceFirst("\\s{0,3}:$", "");
    }
}
