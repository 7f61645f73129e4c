// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.media;

import java.util.Optional;
import org.reviewpage.core.Media;
import org.reviewpage.html.words.Tally;
import org.reviewpage.html.words.Text;
import org.reviewpage.html.words.Vocabulary;

/** Tells from words what a picture or video is there for. The words are in {@code purposes.txt}. */
public final class Purposes {
    private static final int MAX_TEXT = 300;
    private static final Vocabulary WORDS = Vocabulary.read(Purposes.class, "purposes.txt");

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
        Tally found = WORDS.in(Text.head(text, MAX_TEXT).replace('\'', ' ').replace('’', ' '));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return WORDS.headings().stream().filter(found::has).findFirst().map(Media.Purpose::valueOf);
    }
}
