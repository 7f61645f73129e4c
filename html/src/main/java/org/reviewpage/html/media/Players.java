// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.media;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.core.Media;
import org.reviewpage.html.page.Resource;
import org.reviewpage.html.page.Text;

/**
 * The players that pages embed, told by their addresses.
 *
 * <p>YouTube alone has a dozen forms of address; each becomes {@code https://www.youtube.com/embed/ID}. A player whose
 * host is gone has the address that the page has and nothing to embed. The table is {@code players.tsv}.
 */
public final class Players {
    private static final int MAX_ADDRESS = 1_000;
    private static final List<Player> PLAYERS = read();
    private static final Pattern VIDEO_FILE = Pattern.compile("(?i)\\.(?:mp4|m4v|webm|ogv|mov|flv|avi|wmv|mpe?g)$");
    private static final Pattern AUDIO_FILE = Pattern.compile("(?i)\\.(?:mp3|m4a|ogg|oga|opus|wav|flac|aac)$");

    private Players() {}

    private record Player(Media.Kind kind, Pattern address, String embed, String thumbnail) {}

    /** The medium that an absolute address plays; empty if it is of no known player. */
    public static Optional<Media.Builder> of(String address) {
        String clean = Text.head(address, MAX_ADDRESS);
        for (Player player : PLAYERS) {
            Matcher found = player.address.matcher(clean);
            if (found.find()) {
                Media.Builder media = Media.builder(player.kind);
                fill(player.embed, found, clean).ifPresentOrElse(media::embedUrl, () -> media.contentUrl(clean));
                fill(player.thumbnail, found, clean).ifPresent(media::thumbnailUrl);
                return Optional.of(media);
            }
        }
        return Optional.empty();
    }

    /** The medium that an absolute address is the file of; empty if its name does not end as such files do. */
    public static Optional<Media.Builder> file(String address) {
        String path = Text.head(address, MAX_ADDRESS).replaceFirst("[?#].*$", "");
        if (VIDEO_FILE.matcher(path).find()) {
            return Optional.of(Media.builder(Media.Kind.VIDEO).contentUrl(address));
        }
        return AUDIO_FILE.matcher(path).find()
                ? Optional.of(Media.builder(Media.Kind.AUDIO).contentUrl(address))
                : Optional.empty();
    }

    private static Optional<String> fill(String template, Matcher found, String address) {
        if (template.equals("-")) {
            return Optional.empty();
        }
        String filled = template.equals("$0") ? address : template;
        for (int group = 1; group <= found.groupCount() && !template.equals("$0"); group++) {
            filled = filled.replace("$" + group, Objects.requireNonNullElse(found.group(group), ""));
        }
        return Optional.of(filled);
    }

    private static List<Player> read() {
        return Resource.rows(Players.class, "players.tsv").stream()
                .map(cells -> new Player(
                        cells.get(0).equals("video") ? Media.Kind.VIDEO : Media.Kind.AUDIO,
                        Pattern.compile(cells.get(1)),
                        cells.get(2),
                        cells.get(3)))
                .toList();
    }
}
