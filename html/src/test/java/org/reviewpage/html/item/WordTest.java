// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {
    @ParameterizedTest
    @ValueSource(strings = {"Review", "REVIEW:", "film", "–", "l'avis", "dell’album"})
    void wordsAndMarksAroundNamesAreAboutThePost(String word) {
        assertThat(Word.of(word).isAbout()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbour", "O'Neill", "l'Oréal", "1917"})
    void wordsOfNamesAreNot(String word) {
        assertThat(Word.of(word).isAbout()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Review", "(review)", "Kritik:", "Recensione"})
    void aReviewWordIsOneWithMarksAtItToo(String word) {
        assertThat(Word.of(word).isReview()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"is", "Won't", "won’t", "HAS"})
    void verbsAreSeenInAnyCaseAndWithAnyApostrophe(String word) {
        assertThat(Word.of(word).isVerb()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Island", "Font", "Canal"})
    void wordsThatOnlyBeginOrEndLikeAVerbAreNone(String word) {
        assertThat(Word.of(word).isVerb()).isFalse();
    }
}
