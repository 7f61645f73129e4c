// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class ClassLabelsTest {
    private static List<String> credits(String html) {
        String page = "<article><h1>Harbour</h1>" + html + "<p>" + "The sea is grey and the boats are late. ".repeat(8);
        return Given.values(new ClassLabels(), Field.CREDIT, page).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void theClassSaysWhoMadeIt() {
        assertThat(credits("<div><span class='old_review_header_artist'>The Gulls</span><br>Live</div>"))
                .containsExactly("artist: The Gulls");
        assertThat(credits("<p class='book-author'>Ann Poe</p>")).containsExactly("author: Ann Poe");
        assertThat(credits("<p class='director-name'><a href='/poe'>Ann Poe</a></p>"))
                .containsExactly("director: Ann Poe");
    }

    @Test
    void theAuthorOfThePostMadeOnlyThePost() {
        assertThat(credits("<p class='author'>Ann Poe</p><p class='entry-author-name'>Ann Poe</p>"
                        + "<p class='post-info-item-author'>Ann Poe</p>"))
                .isEmpty();
    }

    @Test
    void wordsOfStyleSheetsAreNoLabels() {
        assertThat(credits("<p class='product-label'>Best Value</p><div class='page-band'>Top Picks</div>"))
                .isEmpty();
    }

    @Test
    void whatManyElementsAreCalledIsAList() {
        assertThat(credits("<p class='artist'>The Gulls</p>".repeat(9))).isEmpty();
    }

    @Test
    void aClassWithoutALetterSaysNothing() {
        assertThat(credits("<p class='---'>Ann Poe</p><p class='artist'>The Gulls</p>"))
                .containsExactly("artist: The Gulls");
    }
}
