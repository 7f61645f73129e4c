// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.testing.Given;

class RatingImagesTest {
    @Test
    void readsTheTextInPlaceOfThePicture() {
        assertThat(shown("<p><img alt=\"4 stars\" src=\"a.png\"></p>")).containsExactly("4.0/5.0");
        assertThat(shown("<p><img alt=\"3.5 Stars (out of 4)\" src=\"a.png\"></p>"))
                .containsExactly("3.5/4.0");
    }

    @Test
    void readsTheFileName() {
        assertThat(shown("<p><img alt=\"\" src=\"/images/star-rating-4.png\"></p>"))
                .containsExactly("4.0/5.0");
    }

    @Test
    void readsTheFolderOfANumberedFile() {
        assertThat(shown("<p><img src=\"/images/stars/4-5.gif\"></p>")).containsExactly("4.5/5.0");
    }

    @Test
    void readsBehindALazyPlaceholder() {
        assertThat(shown("<p><img src=\"data:image/gif;base64,R0\" data-src=\"/i/stars-35.png\"></p>"))
                .containsExactly("3.5/5.0");
    }

    @Test
    void leavesPicturesOfTheItemAlone() {
        assertThat(shown("<p><img alt=\"The five leads\" src=\"/2013/12/10.jpg\"></p>"))
                .isEmpty();
        assertThat(shown("<p><img alt=\"5 stars\" src=\"poster.jpg\" height=\"600\"></p>"))
                .isEmpty();
    }

    private static List<String> shown(String html) {
        return Given.believedRatings(new RatingImages(), "<h1>Harbour Lights</h1>" + html);
    }
}
