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

class VideosTest {
    private static final String TEXT =
            "<p>" + "The film begins slowly, in a harbour, at night, and nobody speaks. ".repeat(4) + "</p>";

    private static List<Media> videos(String player) {
        return Given.values(
                new Videos(), Field.MEDIA, "<article><h1>Harbour Lights</h1>" + TEXT + player + TEXT + "</article>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src=//www.youtube.com/embed/aB3-_678901?rel=0></iframe>",
                "<iframe data-lazy-src=https://www.youtube.com/embed/aB3-_678901></iframe>",
                "<iframe src=about:blank data-src=https://www.youtube.com/embed/aB3-_678901></iframe>",
                "<iframe class=BLOG_video_class youtube-src-id=aB3-_678901></iframe>",
                "<lite-youtube videoid=aB3-_678901></lite-youtube>",
                "<div class=youtube-player data-id=aB3-_678901></div>",
                "<div class=lyte id=WYL_aB3-_678901></div>",
                "<div data-youtube-id=aB3-_678901></div>",
                "<div data-settings='{\"youtube_url\":\"https:\\/\\/www.youtube.com\\/watch?v=aB3-_678901\"}'></div>",
                "<object data=http://www.youtube.com/v/aB3-_678901><param name=movie"
                        + " value=http://www.youtube.com/v/aB3-_678901><embed src=http://www.youtube.com/v/aB3-_678901>"
                        + "</object>",
                "<script>swfobject.embedSWF(\"http://www.youtube.com/v/aB3-_678901\", \"player\", 425, 344);</script>",
                "<p>https://www.youtube.com/watch?v=aB3-_678901</p>",
                "<p>[youtube https://www.youtube.com/watch?v=aB3-_678901&w=640]</p>",
                "<p>[youtube=http://www.youtube.com/watch?v=aB3-_678901]</p>",
                "<p>[embed]https://youtu.be/aB3-_678901[/embed]</p>",
                "<div class=wp-block-embed__wrapper>https://youtu.be/aB3-_678901</div>",
                "<a href=https://youtu.be/aB3-_678901><img src=https://img.youtube.com/vi/aB3-_678901/0.jpg></a>",
                "<iframe data-src=https://youtu.be/embed/aB3-_678901></iframe>"
                        + "<noscript><iframe src=https://www.youtube.com/embed/aB3-_678901></iframe></noscript>"
            })
    void aVideoIsFoundOnceHoweverItIsEmbedded(String player) {
        assertThat(videos(player))
                .extracting(media -> media.embedUrl().orElseThrow())
                .containsExactly("https://www.youtube.com/embed/aB3-_678901");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>See <a href=https://www.youtube.com/watch?v=aB3-_678901>the trailer</a> first.</p>",
                "<p>More at https://www.youtube.com/watch?v=aB3-_678901 if you like.</p>",
                "<a href=/other.html><img src=https://img.youtube.com/vi/aB3-_678901/0.jpg></a>",
                "<iframe src=https://www.google.com/maps/embed?pb=1></iframe>",
                "<aside class=sidebar><iframe src=https://www.youtube.com/embed/aB3-_678901></iframe></aside>",
                "<iframe src=https://w.soundcloud.com/player/?url=x></iframe>"
            })
    void whatIsNotEmbeddedHereIsNoVideoOfTheArticle(String html) {
        assertThat(videos(html)).isEmpty();
    }

    @Test
    void aFileHasAPosterAsThumbnail() {
        Media video = videos("<video poster=/still.jpg><source src=/a.mp4><source src=/a.webm></video>")
                .get(0);
        assertThat(video.contentUrl()).contains("https://blog.example/a.mp4");
        assertThat(video.thumbnailUrl()).contains("https://blog.example/still.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe title='Harbour Lights - Official Trailer' src=https://www.youtube.com/embed/aB3-_678901></iframe>",
                "<h3>Bande-annonce :</h3><iframe src=https://www.youtube.com/embed/aB3-_678901></iframe>",
                "<p>Zwiastun</p><p>https://youtu.be/aB3-_678901</p>",
                "<div>The harbour at night.<br><b>Official Trailer</b><br><br>"
                        + "<object data=http://www.youtube.com/v/aB3-_678901></object><br>Thanks for reading.</div>",
                "<p>Trailer: <iframe src=https://www.youtube.com/embed/aB3-_678901></iframe></p>",
                "<figure><iframe src=https://www.youtube.com/embed/aB3-_678901></iframe><figcaption>The teaser</figcaption>"
                        + "</figure>"
            })
    void titleCaptionOrHeadingTellATrailer(String html) {
        assertThat(videos(html)).extracting(Media::purpose).containsExactly(Media.Purpose.TRAILER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>Interview<br><iframe src=https://www.youtube.com/embed/aB3-_678901></iframe><br>Trailer</div>",
                "<div>The trailer<br>was short<br><iframe src=https://www.youtube.com/embed/aB3-_678901></iframe></div>",
                "<div><iframe src=https://www.youtube.com/embed/aB3-_678901></iframe>See the trailer too</div>"
            })
    void aLineElsewhereInTheSameElementTellsNothing(String html) {
        assertThat(videos(html)).extracting(Media::purpose).containsExactly(Media.Purpose.OTHER);
    }

    @Test
    void aPlayersOwnTitleIsTheName() {
        String player = "<iframe title=\"%s\" src=https://www.youtube.com/embed/aB3-_678901></iframe>";
        assertThat(videos(player.formatted("Interview with Ada Poe")).get(0).name())
                .contains("Interview with Ada Poe");
        assertThat(videos(player.formatted("YouTube video player")).get(0).name())
                .isEmpty();
        assertThat(videos(player.formatted("Interview")).get(0).purpose()).isEqualTo(Media.Purpose.OTHER);
    }
}
