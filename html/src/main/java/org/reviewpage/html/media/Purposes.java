// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewpage.core.Media;
import org.reviewpage.html.words.Resource;
import org.reviewpage.html.words.Text;

/** Tells from words what a picture or video is there for. The words are in {@code purposes.tsv}. */
public final class Purposes {
    private static final int MAX_TEXT = 300;
    private static final List<Phrase> PHRASES = read();
    private static final Map<String, List<Phrase>> BY_WORD = PHRASES.stream()
            .filter(phrase -> !phrase.isUnspaced())
            .collect(Collectors.groupingBy(phrase -> phrase.words.split(" ", 2)[0]));
    private static final List<Phrase> UNSPACED =
            PHRASES.stream().filter(Phrase::isUnspaced).toList();

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
        Phrase first = null;
        for (int start = 0; start < key.length(); ) {
            int space = key.indexOf(' ', start);
            int end = space < 0 ? key.length() : space;
            for (Phrase phrase : BY_WORD.getOrDefault(key.substring(start, end), List.of())) {
                first = phrase.isAt(key, start) ? phrase.before(first) : first;
            }
            start = end + 1;
        }
        for (Phrase phrase : UNSPACED) {
            first = key.contains(phrase.words) ? phrase.before(first) : first;
        }
        return Optional.ofNullable(first).map(Phrase::purpose);
    }

    /** Words that tell a purpose; where a text has several, those of the first line count. */
    private record Phrase(int line, Media.Purpose purpose, String words) {
        boolean isAt(String key, int start) {
            int end = start + words.length();
            return key.startsWith(words, start) && (end == key.length() || key.charAt(end) == ' ');
        }

        Phrase before(@Nullable Phrase other) {
            return other == null || line < other.line ? this : other;
        }

        /** Chinese and Japanese are written without spaces between words. */
        boolean isUnspaced() {
            return Character.isIdeographic(words.codePointAt(0)) || words.charAt(0) > '\u3000';
        }
    }

    private static List<Phrase> read() {
        List<Phrase> phrases = new ArrayList<>();
        for (List<String> row : Resource.rows(Purposes.class, "purposes.tsv")) {
            for (String words : row.get(1).split("\\|")) {
                phrases.add(new Phrase(phrases.size(), Media.Purpose.valueOf(row.get(0)), Text.key(words)));
            }
        }
        return phrases;
    }
}
