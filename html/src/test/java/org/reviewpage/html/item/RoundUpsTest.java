// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundUpsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Capsule Reviews",
                "Horror round-up: May",
                "The 21 best movies of 2017",
                "Three books I read in Lisbon",
                "Double Feature: Nets and Ferry",
                "Die besten Bücher des Jahres",
                "Kurzkritiken im Mai",
                "Les meilleurs albums de 2012",
                "Mis 10 libros favoritos",
                "Лучшие фильмы года"
            })
    void titlesSpeakOfSeveralThings(String title) {
        assertThat(RoundUps.speaksOfSeveral(title)).isTrue();
        assertThat(RoundUps.speaksOfOne(title)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Movie Review: Her",
                "Filmkritik: Her",
                "Eclipse Review: The Best Twilight Film Yet!",
            })
    void aReviewSpeaksOfOne(String title) {
        assertThat(RoundUps.speaksOfSeveral(title)).isFalse();
        assertThat(RoundUps.speaksOfOne(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Revolver, track by track", "5 reasons to love Her", "Fünf Gründe für Her"})
    void titlesSpeakOfTheParts(String title) {
        assertThat(RoundUps.speaksOfParts(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Graphics", "Fazit", "The Verdict: buy it", "Sound – 8/10", "Mon avis", "あらすじ"})
    void headingsBeginPartsOfOneReview(String heading) {
        assertThat(RoundUps.isInner(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sound of Metal (2019)", "The Story of My Wife", "Score", "Design for Living"})
    void namesAreNotParts(String heading) {
        assertThat(RoundUps.isInner(heading)).isEqualTo(heading.equals("Score"));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 61})
    void aMakerIsAtMostSoManySignsLongHoweverTheyAreStored(int signs) {
        String maker = "A" + "\uD83D\uDE00".repeat(signs);
        assertThat(RoundUps.isDated("Emma by " + maker)).isEqualTo(signs == 60);
    }
}
