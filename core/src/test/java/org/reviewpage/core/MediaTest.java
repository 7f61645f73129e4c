// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MediaTest {
    private static final PublicationDate DAY = PublicationDate.of(LocalDate.of(2014, 5, 3));
    private static final Media TRAILER = Media.builder(Media.Kind.VIDEO)
            .purpose(Media.Purpose.TRAILER)
            .contentUrl("https://a.example/tide.mp4")
            .embedUrl("https://a.example/player/tide")
            .thumbnailUrl("https://a.example/tide.jpg")
            .name("Low Tide, the trailer")
            .caption("Two minutes of sea")
            .width(640)
            .height(360)
            .uploadDate(DAY)
            .build();

    @Test
    void aMediumHasWhatItWasBuiltWith() {
        assertThat(TRAILER.kind()).isEqualTo(Media.Kind.VIDEO);
        assertThat(TRAILER.purpose()).isEqualTo(Media.Purpose.TRAILER);
        assertThat(TRAILER.contentUrl()).contains("https://a.example/tide.mp4");
        assertThat(TRAILER.embedUrl()).contains("https://a.example/player/tide");
        assertThat(TRAILER.thumbnailUrl()).contains("https://a.example/tide.jpg");
        assertThat(TRAILER.name()).contains("Low Tide, the trailer");
        assertThat(TRAILER.caption()).contains("Two minutes of sea");
        assertThat(TRAILER.width()).contains(640);
        assertThat(TRAILER.height()).contains(360);
        assertThat(TRAILER.uploadDate()).contains(DAY);
    }

    @Test
    void aCopyIsEqualAndAnyOtherValueMakesAnother() {
        assertThat(TRAILER.toBuilder().build()).isEqualTo(TRAILER).hasSameHashCodeAs(TRAILER);
        assertThat(TRAILER.toBuilder().width(641).build()).isNotEqualTo(TRAILER).doesNotHaveSameHashCodeAs(TRAILER);
        assertThat(TRAILER.toBuilder().caption("Waves").build()).isNotEqualTo(TRAILER);
        assertThat(TRAILER).isNotEqualTo("a trailer");
    }

    @Test
    void aLineForPeopleHasKindPurposeAndAddress() {
        assertThat(TRAILER).hasToString("VIDEO TRAILER https://a.example/tide.mp4");
    }
}
