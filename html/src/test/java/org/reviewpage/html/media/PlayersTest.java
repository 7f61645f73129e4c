// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.core.Media;

class PlayersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/watch?v=aB3-_678901",
                "https://www.youtube.com/watch?feature=share&v=aB3-_678901&t=3",
                "https://m.youtube.com/watch?v=aB3-_678901",
                "https://youtu.be/aB3-_678901?t=10",
                "https://www.youtube.com/embed/aB3-_678901?rel=0",
                "https://www.youtube-nocookie.com/embed/aB3-_678901",
                "http://www.youtube.com/v/aB3-_678901&hl=en&fs=1",
                "https://www.youtube.com/shorts/aB3-_678901",
                "https://www.youtube.com/live/aB3-_678901",
                "https://img.youtube.com/vi/aB3-_678901/0.jpg",
                "https://i.ytimg.com/vi/aB3-_678901/hqdefault.jpg"
            })
    void youTubeHasManyAddresses(String address) {
        Media media = Players.of(address).orElseThrow().build();
        assertThat(media.kind()).isEqualTo(Media.Kind.VIDEO);
        assertThat(media.embedUrl()).contains("https://www.youtube.com/embed/aB3-_678901");
        assertThat(media.thumbnailUrl()).contains("https://i.ytimg.com/vi/aB3-_678901/hqdefault.jpg");
        assertThat(media.contentUrl()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/embed/videoseries?list=PLabcdefghij, https://www.youtube.com/embed/videoseries?list=PLabcdefghij",
        "https://vimeo.com/12345678, https://player.vimeo.com/video/12345678",
        "https://vimeo.com/12345678/0a1b2c3d4e, https://player.vimeo.com/video/12345678?h=0a1b2c3d4e",
        "https://player.vimeo.com/video/12345678?h=0a1b2c3d4e&color=fff, https://player.vimeo.com/video/12345678?h=0a1b2c3d4e",
        "http://vimeo.com/moogaloop.swf?clip_id=1234567&server=vimeo.com, https://player.vimeo.com/video/1234567",
        "http://www.dailymotion.com/video/x8abcd_a-title, https://www.dailymotion.com/embed/video/x8abcd",
        "http://www.dailymotion.com/swf/x8abcd, https://www.dailymotion.com/embed/video/x8abcd",
        "https://dai.ly/x8abcd, https://www.dailymotion.com/embed/video/x8abcd",
        "https://streamable.com/e/abc, https://streamable.com/e/abc",
        "https://player.example.org/embed/77, https://player.example.org/embed/77"
    })
    void otherVideoPlayers(String address, String embed) {
        Media media = Players.of(address).orElseThrow().build();
        assertThat(media.kind()).isEqualTo(Media.Kind.VIDEO);
        assertThat(media.embedUrl()).contains(embed);
    }

    @ParameterizedTest
    @CsvSource({
        "https://open.spotify.com/album/1hb0fuPRhbd1uStttAaalz, https://open.spotify.com/embed/album/1hb0fuPRhbd1uStttAaalz",
        "https://embed.spotify.com/?uri=spotify:album:0aMC5DDAF86GvYNPaiabcd, https://open.spotify.com/embed/album/0aMC5DDAF86GvYNPaiabcd",
        "https://bandcamp.com/EmbeddedPlayer/album=12/size=large/, https://bandcamp.com/EmbeddedPlayer/album=12/size=large/",
        "https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1, https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1"
    })
    void audioPlayers(String address, String embed) {
        Media media = Players.of(address).orElseThrow().build();
        assertThat(media.kind()).isEqualTo(Media.Kind.AUDIO);
        assertThat(media.embedUrl()).contains(embed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://blip.tv/play/hb4abc.html",
                "http://www.viddler.com/player/1a2b/",
                "https://vine.co/v/abc/embed"
            })
    void whatPlayedOnAHostThatIsGoneHasNothingToEmbed(String address) {
        Media media = Players.of(address).orElseThrow().build();
        assertThat(media.embedUrl()).isEmpty();
        assertThat(media.contentUrl()).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/user/someone",
                "https://www.youtube.com/embed/tooshort",
                "https://vimeo.com/someone",
                "https://www.google.com/maps/embed?pb=1",
                "https://blog.example/2013/12/post.html"
            })
    void otherAddressesPlayNothing(String address) {
        assertThat(Players.of(address)).isEmpty();
    }

    @Test
    void filesAreToldByTheirEnding() {
        assertThat(Players.file("https://blog.example/a.mp4?x=1")
                        .orElseThrow()
                        .build()
                        .kind())
                .isEqualTo(Media.Kind.VIDEO);
        assertThat(Players.file("https://blog.example/a.MP3")
                        .orElseThrow()
                        .build()
                        .kind())
                .isEqualTo(Media.Kind.AUDIO);
        assertThat(Players.file("https://blog.example/a.html")).isEmpty();
    }
}
