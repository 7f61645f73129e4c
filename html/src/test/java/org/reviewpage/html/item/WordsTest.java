// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.ItemType;
import org.reviewpage.html.words.Words;

class WordsTest {
    @Test
    void wordsHaveNoMarksAndNoCapitals() {
        Words words = Words.of("Her – “a love story”, 2013");
        assertThat(words.key()).isEqualTo("her a love story 2013");
        assertThat(words.size()).isEqualTo(5);
    }

    @Test
    void aTextOfMarksHasNoWords() {
        assertThat(Words.of("★★★").size()).isZero();
    }

    @Test
    void wordsThatAreApartMakeNoPhrases() {
        assertThat(PostWords.in(List.of(Words.ofKey("step  1"))).instructions()).isZero();
    }

    @Test
    void wordsOfTwoLinesMakeNoPhrase() {
        assertThat(PostWords.in(List.of(Words.of("a first step"), Words.of("1 night")))
                        .instructions())
                .isZero();
    }

    @Test
    void theWordsOfTwoTextsAreThoseOfBoth() {
        PostWords both = PostWords.in("This film is worth it").and(PostWords.in("This film is boring"));
        assertThat(both.size()).isEqualTo(9);
        assertThat(both.verdicts()).isEqualTo(2);
        assertThat(TypeWords.about(both)).isEqualTo(TypeWords.about(PostWords.in("this film, this film")));
    }

    @Test
    void whatIsSaidOfThisThingTellsMore() {
        assertThat(movie("this film")).isGreaterThan(movie("that film"));
    }

    private static double movie(String text) {
        return TypeWords.about(PostWords.in(text)).getOrDefault(ItemType.MOVIE, 0.0);
    }

    @Test
    void differentWordsOfAHeadingAreCountedOnce() {
        PostWords words = PostWords.in("Disappointing, disappointing, and not worth reading");
        assertThat(words.verdicts()).isEqualTo(3); // disappointing, worth, worth reading
    }

    @Test
    void wordsBesideAPhraseAreNoPhrase() {
        assertThat(PostWords.in("step 10").instructions()).isZero();
        assertThat(PostWords.in("step 1").instructions()).isEqualTo(1);
    }

    @Test
    void wordsOfScriptsThatDoNotPartWordsAreFoundAnywhere() {
        assertThat(PostWords.in("とても面白かったです").verdicts()).isEqualTo(1);
        assertThat(TitleWords.hasReviewWord("新作レビュー集")).isTrue();
    }

    @Test
    void theShareOfWordsToTheReader() {
        assertThat(PostWords.in("You know your way").toReader()).isEqualTo(0.5);
        assertThat(PostWords.in("").toReader()).isZero();
    }
}
