// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecorationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
                "/img/blank.gif",
                "https://cdn.example/spacer.gif?v=1",
                "/lazy.jpg",
                "/1x1.png",
                "/lazy-placeholder.svg",
                "/img/Spacer_10-20.GIF#x",
                "https://cdn.example/t.gif",
                "/show?file=/blank.png"
            })
    void placeholdersAreKnown(String address) {
        assertThat(Decoration.isPlaceholder(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://secure.gravatar.com/avatar/0a1b?s=50",
                "https://s.w.org/images/core/emoji/11/svg/2b50.svg",
                "https://ir-na.amazon-adsystem.com/e/ir?t=tag-20",
                "https://www.assoc-amazon.co.uk/e/ir?t=tag",
                "https://blog.example/wp-content/themes/paper/header.jpg",
                "https://blog.example/img/authors/ada.jpg",
                "https://blog.example/img/site-logo.png",
                "https://blog.example/img/facebook.png",
                "https://blog.example/img/4stars.gif",
                "https://blog.example/img/3-stars-ebc473a3.svg",
                "https://blog.example/img/rating-3.5.png"
            })
    void decorationIsKnown(String address) {
        assertThat(Decoration.isDecoration(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://blog.example/uploads/harbour-lights-poster.jpg",
                "https://blog.example/uploads/star-wars-poster.jpg",
                "https://blog.example/uploads/seven-stars-over-the-bay.jpg",
                "https://blog.example/uploads/harbour-lights-review-title-logo.jpg",
                "https://m.media-amazon.com/images/I/51A.jpg",
                "https://blog.example/uploads/IMG_2031.jpg",
                "https://blog.example/point-blank.jpg/full",
                "https://blog.example/blank/harbour.jpg",
                "https://blog.example/loading-zone.2013.poster.jpg",
                "https://blog.example/at.gif"
            })
    void picturesOfTheItemAreNot(String address) {
        assertThat(Decoration.isDecoration(address)).isFalse();
        assertThat(Decoration.isPlaceholder(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"avatar photo", "author-box", "site-logo", "wp-smiley", "jp relatedposts", "star-rating"})
    void classesTellDecoration(String classes) {
        assertThat(Decoration.isDecorative(classes)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ng-star-inserted", "elementor-widget-container", "gallery-icon", "aligncenter size-full"})
    void classesThatOnlyHoldSuchAWordDoNot(String classes) {
        assertThat(Decoration.isDecorative(classes)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acme logo", "5 stars", "4 out of 5", "Rating: 3.5 stars", "2 Stars (out of 5)"})
    void textsTellDecoration(String text) {
        assertThat(Decoration.isDecorativeText(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada Poe in Harbour Lights", "12 Angry Men", "The logo of the harbour company"})
    void otherTextsDoNot(String text) {
        assertThat(Decoration.isDecorativeText(text)).isFalse();
    }
}
