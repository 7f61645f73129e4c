// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.media;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewpage.core.Media;
import org.reviewpage.html.page.Resource;
import org.reviewpage.html.page.Text;

/** Tells from words what a picture or video is there for. The words are in {@code purposes.tsv}. */
public final class Purposes {
    private static final int MAX_TEXT = 300;
    private static final Map<Media.Purpose, List<String>> WORDS = read();

    private Purposes() {}

    /**
     * The purpose that a caption, title, alternative text or file name of a picture names: {@code Affiche du film},
     * {@code dune_poster.jpg}.
     */
    public static Optional<Media.Purpose> ofPicture(String text) {
        return of(text).filter(purpose -> purpose != Media.Purpose.TRAILER);
    }

    /** Whether a caption, title or heading of a video calls it a trailer: {@code Official Trailer}. */
    public static boolean isTrailer(String text) {
        return of(text).filter(purpose -> purpose == Media.Purpose.TRAILER).isPresent();
    }

    private static Optional<Media.Purpose> of(String text) {
        // an apostrophe parts words here: l'affiche
        String key = Text.key(Text.head(text, MAX_TEXT).replace('\'', ' ').replace('’', ' '));
        for (Map.Entry<Media.Purpose, List<String>> purpose : WORDS.entrySet()) {
            if (purpose.getValue().stream().anyMatch(word -> holds(key, word))) {
                return Optional.of(purpose.getKey());
            }
        }
        return Optional.empty();
    }

    /** Chinese and Japanese are written without spaces between words. */
    private static boolean holds(String key, String word) {
        return Character.isIdeographic(word.codePointAt(0)) || word.charAt(0) > '\u3000'
                ? key.contains(word)
                : (" " + key + " ").contains(" " + word + " ");
    }

    private static Map<Media.Purpose, List<String>> read() {
        Map<Media.Purpose, List<String>> words = new LinkedHashMap<>();
        for (List<String> line : Resource.rows(Purposes.class, "purposes.tsv")) {
            words.put(
                    Media.Purpose.valueOf(line.get(0)),
                    Arrays.stream(line.get(1).split("\\|")).map(Text::key).toList());
        }
        return words;
    }
}
