// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Vocabulary WORDS = Vocabulary.read(VocabularyTest.class, "vocabulary.txt");

    @Test
    void wordsAreKeptAsKeysBelowTheirHeadings() {
        assertThat(WORDS.headings()).containsExactly("review", "verdict", "this");
        assertThat(WORDS.words("verdict", "this"))
                .contains("final rating", "this")
                .doesNotContain("review");
    }

    @Test
    void aHeadingThatTheFileDoesNotHaveIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> WORDS.words("no such heading"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no heading [no such heading] among [review, verdict, this]");
    }

    @Test
    void oneWalkCountsTheWordsOfAllHeadings() {
        Tally tally = WORDS.in("This REVIEW is a film review with a rating");
        assertThat(tally.times("review")).isEqualTo(3); // review, film review and the review in it
        assertThat(tally.different("review")).isEqualTo(2);
        assertThat(tally.has("verdict")).isTrue();
    }

    @Test
    void partsOfWordsAreNoWords() {
        assertThat(WORDS.in("a preview and previews, reviews and ratings").has("review"))
                .isFalse();
    }

    @Test
    void aPhraseIsThereIfAllOfItsWordsStandAroundItsLongest() {
        assertThat(WORDS.in("A film review").different("review")).isEqualTo(2);
        assertThat(WORDS.in("a microfilm review, a review of a film, a film reviewed")
                        .different("review"))
                .isEqualTo(1);
    }

    @Test
    void chineseAndJapaneseWordsMayStandAnywhereAndKoreanOnesBeforeParticles() {
        assertThat(WORDS.in("今日の書評です").has("review")).isTrue();
        assertThat(WORDS.in("이 책의 서평을 쓰다").has("review")).isTrue();
        assertThat(WORDS.in("今日の天気").has("review")).isFalse();
    }

    @Test
    void theLongestPhraseThatEndsATextIsTold() {
        assertThat(WORDS.in("My final rating:").last("verdict")).isEqualTo("my ".length());
        assertThat(WORDS.in("My rating of it").endsWith("verdict")).isFalse();
    }

    @Test
    void aWordThatIsPointedAtIsNoPartOfAPhrase() {
        assertThat(WORDS.in("this film review, this review").weightPointedAt("review"))
                .isEqualTo(Math.log1p(1));
    }

    @Test
    void aPartOfATableHasTheWordsOfSomeHeadings() {
        Vocabulary verdicts = WORDS.only("verdict");
        assertThat(verdicts.in("a review").isEmpty()).isTrue();
        assertThat(verdicts.in("a rating").has("verdict")).isTrue();
    }

    @Test
    void whatHasNoWordsHasNone() {
        assertThat(WORDS.in("★★★").times("review")).isZero();
        assertThat(WORDS.in("").last("review")).isZero();
    }
}
