// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class MakersTest {
    private static final String FILLER = "There is much to see in it for those who take the time that it needs. ";

    private static List<String> makers(String title, String prose) {
        String page = "<title>" + title + "</title><h1>" + title + "</h1><p>" + prose + FILLER.repeat(4);
        return Given.values(new ItemNames(), Field.CREDIT, page).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void oneNamedAfterByMadeIt() {
        assertThat(makers("Book Review: Deep Harbour by Ada Poe", "The book is long. "))
                .containsExactly("maker: Ada Poe");
        assertThat(makers("Deep Harbour - The Rise of a Town by Ada Poe", "<i>Deep Harbour</i> is a book. "))
                .containsExactly("maker: Ada Poe");
    }

    @Test
    void byBelongsToSomeNamesAndToTheReviewer() {
        assertThat(makers("Movie Review: Stand by Me", "Stand by Me is a film. Stand by Me is sad. "))
                .isEmpty();
        assertThat(makers("Deep Harbour: a book review by Ada Poe", "<i>Deep Harbour</i> is a book. "))
                .isEmpty();
    }

    @Test
    void twoWhoWroteABookAreTwo() {
        assertThat(makers("Book review: How Towns Die - Ada Poe and Cy Quill", "<i>How Towns Die</i> is about towns. "))
                .containsExactly("maker: Ada Poe", "maker: Cy Quill");
    }

    @Test
    void aBandWithAnAndIsOne() {
        assertThat(makers("Album review: Harbour by Ada Poe and the Gulls", "The album has ten songs. "))
                .containsExactly("maker: Ada Poe and the Gulls");
    }

    @Test
    void theHeadlineOfAnEssayBesideAFilmIsNoDirector() {
        assertThat(makers("Tide (1995) – Wading Through Mud", "The film <i>Tide</i> is wet. <i>Tide</i> is a movie. "))
                .isEmpty();
    }

    @Test
    void aFilmIsByTheOneWhomTheProseCallsDirector() {
        assertThat(makers("Tide – Ada Poe", "The film <i>Tide</i> is wet. <i>Tide</i> is directed by Ada Poe. "))
                .containsExactly("maker: Ada Poe");
    }

    @Test
    void theProseHasTheFullNameOfAnAuthor() {
        assertThat(
                        makers(
                                "Poe’s Harbour",
                                "The novel <i>Harbour</i> by Ada Poe is a book of 1871. In <i>Harbour</i> we see Poe at work, and in Poe a mind. "))
                .containsExactly("maker: Ada Poe");
    }

    @Test
    void thoseWhoMadeASoundtrackWroteTheMusic() {
        assertThat(makers(
                        "Ada Poe and Cy Ray Quill, “Deep Tide” Soundtrack",
                        "The album is music for the film, and the album is loud. <i>Deep Tide</i> has ten songs. "))
                .containsExactly("composer: Ada Poe", "composer: Cy Ray Quill");
    }

    @Test
    void thoseWhoPlayedAConcertStandBeforeThePlace() {
        assertThat(
                        makers(
                                "The Gulls, Live @ The Old Mill",
                                "The concert was short. A live show by a band on tour, with a set list of ten. The gig was loud. "))
                .containsExactly("maker: The Gulls");
    }
}
