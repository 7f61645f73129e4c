// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.core.Media;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.testing.Given;

class PicturesTest {
    private static final String TEXT =
            "<p>" + "The film begins slowly, in a harbour, at night, and nobody speaks. ".repeat(4) + "</p>";

    /** The pictures that are likely enough to be taken. */
    private static List<Media> pictures(String head, String body) {
        String html = "<html><head>" + head + "</head><body><article><h1>Harbour Lights review</h1>" + body
                + "</article></body></html>";
        return Given.candidates(new Pictures(), html).stream()
                .filter(candidate -> candidate.confidence() >= 0.5)
                .map(Candidate::value)
                .map(Media.class::cast)
                .toList();
    }

    private static List<String> addresses(String image) {
        return pictures("", TEXT + image + TEXT).stream()
                .map(media -> media.contentUrl().orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=/a.jpg>",
                "<img src='data:image/gif;base64,R0lGOD' data-src=/a.jpg>",
                "<img src=/blank.gif data-lazy-src=/a.jpg>",
                "<img data-original=/a.jpg>",
                "<img srcset='/a-300x200.jpg 300w, /a.jpg 900w'>",
                "<picture><source srcset='/a.jpg 2x'><img src='data:,'></picture>",
                "<img class=lazy src='data:,'><noscript><img src=/a.jpg></noscript>",
                "<img src=/lazy.jpg data-srcset='/a.jpg 900w'><noscript><img src=/a.jpg></noscript>",
                "<a href=/a.jpg><img src=/a-300x200.jpg></a>",
                "<a href=/a.jpg><img src='data:,'></a>",
                "<img src='data:,' data-flickity-lazyload=/a.jpg>",
                "<img src=/a-20x11.jpg data-src=/a.jpg>",
                "<div role=img style=\"background-image: url('/a.jpg')\"></div>",
                "<img src=/a.jpg><img src=/a-150x150.jpg>"
            })
    void aPictureIsFoundWhereverItsAddressIs(String image) {
        assertThat(addresses(image)).containsExactly("https://blog.example/a.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=https://secure.gravatar.com/avatar/1>",
                "<img class=wp-smiley src=/smile.png alt=⭐>",
                "<img src=/stars.png alt='4 out of 5'>",
                "<img src=/a.jpg width=1 height=1>",
                "<img src=/a.jpg style='width: 16px'>",
                "<img src=/a.jpg alt='Acme logo'>",
                "<div class=author-box><img src=/ada.jpg></div>",
                "<p><a href=https://shop.example/?ref=1><img src=/c/4421.gif width=728 height=90></a></p>",
                "<p><a href='https://twitter.com/intent/tweet?x'><img src=/i/tw64.png></a></p>",
                "<p>Rating: <img src=/i/grey4.gif></p>",
                "<div><a href=/2012/other/><img src=/other.jpg></a><a href=/2012/other/>Read next: Tin Valley</a></div>",
                "<div><img src=/other.jpg><h4><a href=/2012/other/>Another film of that year</a></h4></div>",
                "<img src=https://i.ytimg.com/vi/aB3-_678901/0.jpg>",
                "<img src=/line.gif><img src=/fleuron.gif><img src=/fleuron.gif><img src=/fleuron.gif>"
            })
    void decorationIsLeftOut(String image) {
        assertThat(addresses(image)).isEmpty();
    }

    @Test
    void thumbnailsOfOtherPostsAfterTheTextAreLeftOut() {
        assertThat(pictures("", TEXT + TEXT + "<div><a href=/2012/other.html><img src=/other.jpg></a></div>"))
                .isEmpty();
    }

    @Test
    void theMainPictureMayStandBetweenTitleAndText() {
        assertThat(pictures("", "<div><img src=/hero.jpg></div>" + TEXT + "<img src=/b.jpg>" + TEXT))
                .extracting(media -> media.contentUrl().orElseThrow())
                .containsExactly("https://blog.example/hero.jpg", "https://blog.example/b.jpg");
    }

    @Test
    void theSharedPictureCountsWhereTheArticleHasNone() {
        String shared = "<meta property=og:image content=https://blog.example/shared.jpg>";
        assertThat(pictures(shared, TEXT))
                .extracting(media -> media.contentUrl().orElseThrow())
                .containsExactly("https://blog.example/shared.jpg");
        assertThat(pictures(shared, TEXT + "<img src=/a.jpg>" + TEXT))
                .extracting(media -> media.contentUrl().orElseThrow())
                .containsExactly("https://blog.example/a.jpg");
        assertThat(pictures("<meta property=og:image content=https://blog.example/site-logo.png>", TEXT))
                .isEmpty();
    }

    @Test
    void wordsAndShapeTellAPosterFromAScreenshot() {
        assertThat(pictures(
                        "",
                        "<p><img src=/a.jpg width=200 height=300></p>" + TEXT
                                + "<figure><img src=/b.jpg width=200 height=300>"
                                + "<figcaption>The picture is a still from the film</figcaption></figure>" + TEXT
                                + "<img src=/c.jpg alt='Book cover'>" + TEXT))
                .extracting(Media::purpose)
                .containsExactly(Media.Purpose.POSTER, Media.Purpose.SCREENSHOT, Media.Purpose.COVER);
    }

    @Test
    void aPictureKeepsItsWordsAndSize() {
        Media picture = pictures(
                        "",
                        TEXT + "<figure><img src=/a.jpg alt='Ada Poe' width=600 height=400>"
                                + "<figcaption>At the harbour</figcaption></figure>" + TEXT)
                .get(0);
        assertThat(picture.name()).contains("Ada Poe");
        assertThat(picture.caption()).contains("At the harbour");
        assertThat(picture.width()).contains(600);
        assertThat(picture.height()).contains(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=/images/7.jpg><img src=/thumbs/7.jpg></a>",
                "<a href=/images/7.jpg><img src=/images/7_t.jpg></a>",
                "<a href=/images/7.jpg><img src=/images/th-7.jpg></a>",
            })
    void aThumbnailLeadsToItsPicture(String image) {
        assertThat(addresses(image)).containsExactly("https://blog.example/images/7.jpg");
    }

    @Test
    void aLinkToAnotherPictureLeavesTheShownOne() {
        assertThat(addresses("<a href=/images/8.jpg><img src=/images/7.jpg></a>"))
                .containsExactly("https://blog.example/images/7.jpg");
    }

    @Test
    void aPictureMayLeadToThePageOfItsGallery() {
        assertThat(addresses("<div><a href=/photos/car/front.html><img src=/img/car/front.jpg></a> Enlarge it</div>"))
                .containsExactly("https://blog.example/img/car/front.jpg");
    }

    @Test
    void thePortraitBesideTheBylineIsNone() {
        String byline = "<div><img src=/people/ada.jpg alt='Ada Poe' width=96><span>By <a rel=author href=/ada>Ada Poe";
        assertThat(pictures("", byline + "</a></span></div>" + TEXT + TEXT)).isEmpty();
    }

    @Test
    void aDrawingForAllPagesAboveTheTextIsNone() {
        assertThat(pictures("", "<img src=/images/reviews.gif><img src=/2013/12/her.gif>" + TEXT + TEXT))
                .extracting(media -> media.contentUrl().orElseThrow())
                .containsExactly("https://blog.example/2013/12/her.gif");
    }

    @Test
    void aLargePictureAboveTheArticleIsItsOwnButNotABanner() {
        String page = "<div><a href=/>Slack Tide</a></div><div><img src=/%s.jpg width=1200 height=%d></div>"
                + "<article><h1>Harbour Lights review</h1>" + TEXT + TEXT + "</article>";
        assertThat(likely(page.formatted("hero", 600))).containsExactly("https://blog.example/hero.jpg");
        assertThat(likely(page.formatted("banner", 200))).isEmpty();
    }

    private static List<String> likely(String html) {
        return Given.candidates(new Pictures(), html).stream()
                .filter(candidate -> candidate.confidence() >= 0.5)
                .map(candidate -> ((Media) candidate.value()).contentUrl().orElseThrow())
                .toList();
    }
}
