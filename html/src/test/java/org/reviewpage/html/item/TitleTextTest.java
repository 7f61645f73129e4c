// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TitleTextTest {
    private static Stream<String> words(TitleText text) {
        return IntStream.range(0, text.size())
                .mapToObj(place -> text.word(place).text());
    }

    @Test
    void itsWordsArePartedBySpaces() {
        assertThat(words(TitleText.of("Harbour Lights – Review"))).containsExactly("Harbour", "Lights", "–", "Review");
    }

    @Test
    void betweenTwoSpacesIsAnEmptyWord() {
        assertThat(words(TitleText.of("Her  Review "))).containsExactly("Her", "", "Review", "");
        assertThat(words(TitleText.of(""))).containsExactly("");
    }

    @Test
    void whatIsBetweenTwoPlacesIsWrittenAsItWas() {
        TitleText text = TitleText.of("Review: The  Long Table");

        assertThat(text.text(1, 4)).isEqualTo("The  Long");
        assertThat(text.text(0, text.size())).isEqualTo(text.text());
        assertThat(text.text(2, 2)).isEmpty();
    }

    @Test
    void aPartOfAPartIsCountedFromItsOwnBeginning() {
        TitleText part = TitleText.of("A Review of The Long Table").part(2, 6).part(1, 3);

        assertThat(part.text()).isEqualTo("The Long");
        assertThat(words(part)).containsExactly("The", "Long");
        assertThat(part.text(1, 2)).isEqualTo("Long");
        assertThat(part.part(1, 1).text()).isEmpty();
    }

    @Test
    void aTitleOfManyWordsIsReadWhole() {
        String title = IntStream.range(0, 100).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

        assertThat(TitleText.of(title).size()).isEqualTo(100);
        assertThat(TitleText.of(title).text(98, 100)).isEqualTo("w98 w99");
    }
}
