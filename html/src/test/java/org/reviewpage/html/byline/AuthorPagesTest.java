// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorPagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/author/ada-poe/",
                "https://example.org/autores/ada-poe",
                "/author/ada-poe/ ",
                "https://example.org/?author=ada",
                "/posts?sort=day&author=7"
            })
    void knowsThePageOfOneWriter(String href) {
        assertThat(AuthorPages.isOne(href)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/author/",
                "/authors",
                "author/ada",
                "/author/ada-poe/page/2",
                "/author/ada-poe?page=2",
                "/her#author=ada",
                "/?author=",
                "/coauthor/ada"
            })
    void takesNoOtherPageForOne(String href) {
        assertThat(AuthorPages.isOne(href)).isFalse();
    }
}
