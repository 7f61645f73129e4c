// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Party;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class BylineElementsTest {
    private static final String BODY =
            "<p>" + "The harbour is lit by lamps, and the film is at its best there. ".repeat(4);

    private static List<String> reviewers(String byline) {
        String html = "<article><h1>Harbour Lights</h1>" + byline + BODY + "</article>";
        return Given.values(new BylineElements(), Field.REVIEWERS, html).stream()
                .flatMap(List::stream)
                .map(Party::name)
                .toList();
    }

    @Test
    void aLinkToTheAuthorNamesTheReviewer() {
        assertThat(reviewers("<p>Posted by <a rel='author' href='/ada'>Ada Poe</a> in Films"))
                .containsExactly("Ada Poe");
    }

    @Test
    void aLinkToTheWritersPageNamesTheReviewer() {
        assertThat(reviewers("<p>Reviews <a href='/author/apoe/'>Ada Poe</a> 3 Comments"))
                .containsExactly("Ada Poe");
        assertThat(reviewers("<p>Reviews <a href='/authors/'>All Writers</a>")).isEmpty();
        assertThat(reviewers("<p>" + "The lamps were drawn for it by ".repeat(5)
                        + "<a href='/people/bquill'>Bo Quill</a> of the harbour school</p>"))
                .isEmpty();
    }

    @Test
    void aVcardNamesTheReviewerOnce() {
        assertThat(reviewers("<span class='author vcard'>by <a class='fn n' href='/ada'>Ada Poe</a></span>"))
                .containsExactly("Ada Poe");
    }

    @Test
    void theLineOfABylineThatNamesSomebodyIsTaken() {
        assertThat(reviewers("<ul class='byline'><li>Reviewer: Ada<li>Review date: 2004-01-26<li>Rating: 4</ul>"))
                .containsExactly("Ada");
    }

    @Test
    void aUserIconStandsForTheWord() {
        assertThat(reviewers("<ul><li><i class='fa fa-user'></i> Ada Poe <li><i class='fa fa-tag'></i> Films</ul>"))
                .containsExactly("Ada Poe");
    }

    @Test
    void authorsSideBySideAreOneByline() {
        String html = "<article><h1>Harbour Lights</h1><p><a class='author' href='/a'>Ada Poe</a>, "
                + "<a class='author' href='/b'>Bo Quill</a></p>" + BODY + "</article>";
        assertThat(Given.values(new BylineElements(), Field.REVIEWERS, html))
                .singleElement()
                .satisfies(byline -> assertThat(byline).extracting(Party::name).containsExactly("Ada Poe", "Bo Quill"));
    }

    @Test
    void theAuthorOfTheBookAndAnAccountAreNoReviewers() {
        assertThat(reviewers("<p class='book-author'>Naomi Klein</p>")).isEmpty();
        assertThat(reviewers("<p class='author'>admin</p>")).isEmpty();
        assertThat(reviewers("<p class='author-bio'>" + "Ada lives in Rome. ".repeat(9)))
                .isEmpty();
    }
}
