// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {
    private static Optional<String> caption(String html) {
        return Captions.of(Objects.requireNonNull(Jsoup.parse(html).selectFirst("img")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<figure><a href=a.jpg><img src=a.jpg></a><figcaption>At the harbour</figcaption></figure>",
                "<div class='wp-caption alignleft'><img src=a.jpg><p class=wp-caption-text>At the harbour</p></div>",
                "<table class=tr-caption-container><tr><td><a href=a.jpg><img src=a.jpg></a></td></tr>"
                        + "<tr><td class=tr-caption>At the harbour</td></tr></table>",
                "<dl class=gallery-item><dt><img src=a.jpg></dt><dd class=wp-caption-text>At the harbour</dd></dl>",
                "<p>[caption id=x width=300]<img src=a.jpg> At the harbour[/caption]</p>",
                "<p>[caption id=x caption=\"At the harbour\"]<img src=a.jpg>[/caption]</p>",
                "<p><img src=a.jpg><br><small>At the harbour</small></p>",
                "<p><img src=a.jpg></p><p><em>At the harbour</em></p>"
            })
    void aCaptionIsFoundWhereverItIsWritten(String html) {
        assertThat(caption(html)).contains("At the harbour");
    }

    @Test
    void theTextAfterAPictureIsNone() {
        assertThat(caption("<p><img src=a.jpg></p><p>The film begins <em>slowly</em>.</p>"))
                .isEmpty();
    }

    @Test
    void aGalleryHasOneCaptionForEachPicture() {
        assertThat(caption("<figure class=gallery><figure><img src=a.jpg></figure>"
                        + "<figure><img src=b.jpg><figcaption>The other</figcaption></figure></figure>"))
                .isEmpty();
    }
}
