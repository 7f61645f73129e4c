// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.core.Media;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class AudioPlayersTest {
    private static List<Media> audio(String html) {
        String text = "<p>" + "The record begins slowly, in a harbour, at night. ".repeat(6) + "</p>";
        return Given.values(
                new AudioPlayers(),
                Field.MEDIA,
                "<article><h1>Harbour Lights</h1>" + text + html + text + "</article>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src='https://bandcamp.com/EmbeddedPlayer/album=12/size=large/'></iframe>",
                "<iframe src='https://open.spotify.com/embed/album/1hb0fuPRhbd1uStttAaalz'></iframe>",
                "<iframe data-src='https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1'></iframe>",
                "<p>https://open.spotify.com/track/1hb0fuPRhbd1uStttAaalz</p>",
                "<audio><source src=/a.mp3></audio>",
                "<p><a href=/a.mp3>Listen</a></p>"
            })
    void recordingsAreFound(String html) {
        assertThat(audio(html)).extracting(Media::kind).containsExactly(Media.Kind.AUDIO);
    }

    @Test
    void aFileInAPlayerAndInALinkIsOneRecording() {
        assertThat(audio("<audio src=/a.mp3></audio><a href=/a.mp3>Download</a>"))
                .hasSize(1);
    }

    @Test
    void videosAreNoRecordings() {
        assertThat(audio("<iframe src=https://www.youtube.com/embed/aB3-_678901></iframe>"))
                .isEmpty();
    }
}
