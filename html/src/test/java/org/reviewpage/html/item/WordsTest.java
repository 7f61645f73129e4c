// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.ItemType;

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
    void linesAreReadAsOneText() {
        Words joined = Words.joined(List.of(Words.of("The Long"), Words.of("★"), Words.of("Table")));
        assertThat(joined.key()).isEqualTo("the long table");
        assertThat(joined.size()).isEqualTo(3);
    }

    @Test
    void wordsAfterOthersMakeNoPhrases() {
        Words after = Words.of("this feature, and this film").after(Set.of("this"));
        assertThat(TypeWords.named(after)).containsEntry(ItemType.MOVIE, 1);
    }

    @Test
    void differentWordsOfAHeadingAreCountedOnce() {
        PostWords words = PostWords.in(Words.of("Disappointing, disappointing, and not worth reading"));
        assertThat(words.verdicts()).isEqualTo(3); // disappointing, worth, worth reading
    }

    @Test
    void wordsBesideAPhraseAreNoPhrase() {
        assertThat(PostWords.in(Words.of("step 10")).instructions()).isZero();
        assertThat(PostWords.in(Words.of("step 1")).instructions()).isEqualTo(1);
    }

    @Test
    void wordsOfScriptsThatDoNotPartWordsAreFoundAnywhere() {
        assertThat(PostWords.in(Words.of("とても面白かったです")).verdicts()).isEqualTo(1);
        assertThat(TitleWords.hasReviewWord("新作レビュー集")).isTrue();
    }

    @Test
    void theShareOfWordsToTheReader() {
        assertThat(PostWords.in(Words.of("You know your way")).toReader()).isEqualTo(0.5);
        assertThat(PostWords.in(Words.of("")).toReader()).isZero();
    }
}
