// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.media;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.core.Media;
import org.reviewpage.html.page.ImageAddress;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.Resource;
import org.reviewpage.html.words.Text;

/**
 * The players that pages embed, told by their addresses.
 *
 * <p>YouTube alone has a dozen forms of address; each becomes {@code https://www.youtube.com/embed/ID}. A player whose
 * host is gone has the address that the page has and nothing to embed. The table is {@code players.tsv}.
 */
public final class Players {
    private static final int MAX_ADDRESS = 1_000;
    private static final Glossary<List<Player>> BY_WORD = read();
    private static final Set<String> VIDEO_FILES =
            Set.of("mp4", "m4v", "webm", "ogv", "mov", "flv", "avi", "wmv", "mpg", "mpeg");
    private static final Set<String> AUDIO_FILES = Set.of("mp3", "m4a", "ogg", "oga", "opus", "wav", "flac", "aac");

    private Players() {}

    private record Player(int line, Media.Kind kind, Pattern address, String embed, String thumbnail) {}

    /** The medium that an absolute address plays; empty if it is of no known player. */
    public static Optional<Media.Builder> of(String address) {
        String clean = Text.head(address, MAX_ADDRESS);
        for (Player player : candidates(clean)) {
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

    /** The players of which the address has a word, in the order of the table. */
    private static List<Player> candidates(String address) {
        List<Player> candidates = new ArrayList<>(0);
        int start = 0;
        for (int i = 0; i <= address.length(); i++) {
            if (i == address.length() || !Character.isLetterOrDigit(address.charAt(i))) {
                List<Player> players = BY_WORD.at(address, start, i);
                if (players != null) {
                    candidates.addAll(players);
                }
                start = i + 1;
            }
        }
        candidates.sort(Comparator.comparingInt(Player::line));
        return candidates;
    }

    /** The medium that an absolute address is the file of; empty if its name does not end as such files do. */
    public static Optional<Media.Builder> file(String address) {
        String extension = ImageAddress.extension(Text.head(address, MAX_ADDRESS));
        if (VIDEO_FILES.contains(extension)) {
            return Optional.of(Media.builder(Media.Kind.VIDEO).contentUrl(address));
        }
        return AUDIO_FILES.contains(extension)
                ? Optional.of(Media.builder(Media.Kind.AUDIO).contentUrl(address))
                : Optional.empty();
    }

    /** Whether the name of a file ends as that of a video or recording does. */
    public static boolean isFile(String address) {
        String extension = ImageAddress.extension(address.strip());
        return VIDEO_FILES.contains(extension) || AUDIO_FILES.contains(extension);
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

    private static Glossary<List<Player>> read() {
        Map<String, List<Player>> byWord = new HashMap<>();
        int line = 0;
        for (List<String> cells : Resource.rows(Players.class, "players.tsv")) {
            Media.Kind kind = cells.get(0).equals("video") ? Media.Kind.VIDEO : Media.Kind.AUDIO;
            Player player = new Player(line++, kind, Pattern.compile(cells.get(2)), cells.get(3), cells.get(4));
            for (String word : cells.get(1).split(" ")) {
                byWord.computeIfAbsent(word, unseen -> new ArrayList<>()).add(player);
            }
        }
        return new Glossary<>(byWord);
    }
}
