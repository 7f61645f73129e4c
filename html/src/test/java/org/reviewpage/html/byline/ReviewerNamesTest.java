// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.core.Party;

class ReviewerNamesTest {
    private static List<String> names(String byline) {
        return ReviewerNames.of(byline).stream().map(Party::name).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Ada Poe; Ada Poe",
                "Ada Poe, Staff Writer; Ada Poe",
                "Ada Poe, The Lantern; Ada Poe",
                "Film critic Ada Poe; Ada Poe",
                "Posted by Ada Poe on May 3, 2014; Ada Poe",
                "May 3, 2014 by Ada Poe; Ada Poe",
                "Ada Poe | 3 Comments; Ada Poe",
                "Ada Poe (ada@blog.example); Ada Poe",
                "Von Ada Poe; Ada Poe",
                "par Ada Poe le 3 mai 2014; Ada Poe",
                "Autor recenzji: Ada Poe; Ada Poe",
                "文＝江五渣; 江五渣",
                "George S.; George S.",
                "Reviewer: Ada Review Date: 2004-01-26; Ada",
                "FINNLAY DALL; FINNLAY DALL",
                "By Ada Poe Senior Film Reporter; Ada Poe",
                "Staff Writer Ada Poe; Ada Poe",
                "Recipe by Ada Poe; Ada Poe",
                "Words by Ada Poe, photos by Bo Quill; Ada Poe",
                "Text: Ada Poe, Foto: Bo Quill; Ada Poe"
            })
    void aNameIsFreedFromWhatStandsAroundIt(String byline, String name) {
        assertThat(names(byline)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "Posted by admin",
                "Staff",
                "The Editor and staff",
                "Redaktion",
                "編集部",
                "blog.example.com",
                "Lantern Staff",
                "The Lantern Team",
                "5 min read",
                "Photo by Bo Quill",
                "Fotos: Bo Quill",
                "Image credit: Bo Quill",
                ""
            })
    void accountsAndDesksAreNobody(String byline) {
        assertThat(names(byline)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Poe and Bo Quill",
                "Ada Poe & Bo Quill",
                "Ada Poe, Bo Quill",
                "von Ada Poe und Bo Quill",
                "Ada Poe et Bo Quill"
            })
    void severalNamesAreSeveralParties(String byline) {
        assertThat(names(byline)).containsExactly("Ada Poe", "Bo Quill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Poe", "Jean-Luc de Ville", "J. R. Quill", "Nikole O'Hara", "田中宏昌", "Анна Петрова"})
    void aPersonIsKnownByItsLook(String name) {
        assertThat(ReviewerNames.isPerson(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read More",
                "The Film Blog",
                "Related Posts",
                "Ada",
                "a walk in the park",
                "All Rights Reserved",
                "Movie Reviews"
            })
    void whatIsNoNameIsNoPerson(String text) {
        assertThat(ReviewerNames.isPerson(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Poe", "Jean-Luc de Ville", "J. R. Quill", "Анна Петрова", "Meenakshi Rao", "田中宏昌"})
    void aGivenNameMakesAPersonKnown(String name) {
        assertThat(ReviewerNames.isKnownPerson(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Scientific Weekly", "Quill Growers", "Ada Poe Consulting", "Analog Senses", "Director Ada Poe"})
    void sitesAndFirmsAreNoKnownPersons(String name) {
        assertThat(ReviewerNames.isKnownPerson(name)).isFalse();
    }
}
