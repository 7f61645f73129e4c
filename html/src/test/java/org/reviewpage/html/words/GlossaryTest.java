// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private final Glossary<Integer> numbers = new Glossary<>(Map.of("five", 5, "fünf", 5, "ten", 10));

    @Test
    void aWordIsKnownWhereItStandsInATextInAnyCase() {
        assertThat(numbers.at("Four or FIVE", 8, 12)).isEqualTo(5);
        assertThat(numbers.at("FÜNF", 0, 4)).isEqualTo(5);
    }

    @Test
    void partsOfWordsAndOtherWordsAreNotKnown() {
        assertThat(numbers.at("often", 0, 5)).isNull();
        assertThat(numbers.at("often", 0, 2)).isNull();
        assertThat(numbers.at("often", 2, 2)).isNull();
        assertThat(numbers.at("seventeenth", 0, 11)).isNull();
    }

    @Test
    void eachOfManyWordsHasItsOwnMeaning() {
        Map<String, Integer> many = IntStream.range(0, 5_000)
                .boxed()
                .collect(Collectors.toMap(number -> "word" + number, number -> number));
        Glossary<Integer> glossary = new Glossary<>(many);
        many.forEach((word, number) ->
                assertThat(glossary.at(word, 0, word.length())).isEqualTo(number));
        assertThat(glossary.at("word5000", 0, 8)).isNull();
    }

    @Test
    void anEmptyGlossaryKnowsNothing() {
        assertThat(new Glossary<>(Map.of()).at("", 0, 0)).isNull();
    }
}
