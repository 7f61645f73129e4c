// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void thePathOfAnAddressHasNoHostAndNoExtension() {
        assertThat(Slug.path("https://www.example.org/2013/12/her-movie-review.html?page=2#top"))
                .containsExactly("2013", "12", "her movie review", "page 2", "top");
    }

    @Test
    void whatIsTooLongForAnExtensionIsNone() {
        assertThat(Slug.path("https://example.org/harbour.lights/vol.2")).containsExactly("harbour lights", "vol 2");
    }

    @Test
    void anAddressMayHaveNoPath() {
        assertThat(Slug.path("https://example.org")).isEmpty();
        assertThat(Slug.path("")).isEmpty();
    }

    @Test
    void aPathMayStandAlone() {
        assertThat(Slug.path("/reviews/her/")).containsExactly("reviews", "her");
    }

    @Test
    void aSlugHasNoDateAndNoWordsAboutThePost() {
        assertThat(Slug.of("https://example.org/2013/12/her-review/")).isEqualTo("her");
    }
}
