// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.core.Media;

class PurposesTest {
    @ParameterizedTest
    @CsvSource({
        "Harbour Lights poster, POSTER",
        "harbour_lights_poster.jpg, POSTER",
        "L'affiche du film, POSTER",
        "Постер фильма, POSTER",
        "電影海報, POSTER",
        "Book cover, COVER",
        "Okładka, COVER",
        "Обложка, COVER",
        "The picture is a still from the film, SCREENSHOT",
        "Screenshot of the game cover, SCREENSHOT",
        "Szenenbild, SCREENSHOT"
    })
    void wordsTellWhatAPictureIsFor(String text, Media.Purpose purpose) {
        assertThat(Purposes.ofPicture(text)).contains(purpose);
    }

    @Test
    void aWordInsideOfAnotherSaysNothing() {
        assertThat(Purposes.ofPicture("We discovered the capacity of the composter"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour Lights - Official Trailer (2013)",
                "Teaser",
                "Zwiastun",
                "Трейлер",
                "予告編",
                "预告片",
                "Bande-annonce",
                "Vorschau"
            })
    void wordsTellATrailer(String text) {
        assertThat(Purposes.isTrailer(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Interview with Ada Poe", "Life in a trailerpark", ""})
    void otherWordsDoNot(String text) {
        assertThat(Purposes.isTrailer(text)).isFalse();
    }
}
