// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditedNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Poe | Ann Poe",
                "by Ann Poe | Ann Poe",
                "featuring Ann Poe | Ann Poe",
                "the voice of Ann Poe | Ann Poe",
                "“Ann Poe” | Ann Poe",
                "– Ann Poe, | Ann Poe",
                "Ann Poe. | Ann Poe",
                "Ann Poe Jr. | Ann Poe Jr.",
                "Quill Inc. | Quill Inc.",
                "Quill B.V. | Quill B.V.",
                "Ann P. | Ann P.",
                "Dr. Ann Poe | Dr. Ann Poe",
                "Max von Sund | Max von Sund",
                "bell hooks Press | ",
                "50 Cents | 50 Cents",
                "McPoe | McPoe",
                "deMarco | deMarco",
                "山田花子 | 山田花子",
                "! | ",
                "Poe & Sons | Poe & Sons",
                "The Class of 2013 | The Class of 2013"
            })
    void isLeftWhenWhatStandsAroundItIsGone(String words, String name) {
        assertThat(CreditedName.of(words).map(CreditedName::text)).isEqualTo(Optional.ofNullable(name));
    }

    @Test
    void keepsRemarksApart() {
        assertThat(CreditedName.of("Ann Poe (voice) [uncredited]"))
                .contains(new CreditedName("Ann Poe", List.of("voice", "uncredited")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "...",
                "119 min",
                "320 pages",
                "£12.99",
                "$ 20",
                "85 %",
                "France 2012",
                "various",
                "Tba",
                "USA",
                "ann@example.org",
                "https://example.org",
                "name=Ann",
                "What? No",
                "It ended. Then rain",
                "Cast: Ann",
                "and the",
                "Ann rowed out",
                "One Two Three Four Five Six Seven Eight",
                "山田花子。田中",
                "山田花子山田花子山田花子山"
            })
    void isNotWhatElseStandsBehindALabel(String words) {
        assertThat(CreditedName.of(words)).isEmpty();
    }

    @Test
    void hasAtMostSixtyCharactersAndSevenWords() {
        String sixty = "A" + "b".repeat(59);
        assertThat(CreditedName.looksLikeOne(sixty)).isTrue();
        assertThat(CreditedName.looksLikeOne(sixty + "b")).isFalse();
        assertThat(CreditedName.looksLikeOne("One Two Three Four Five Six Seven"))
                .isTrue();
        assertThat(CreditedName.looksLikeOne("山田花子山田花子山田花子")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Ann Poe, true", "Ann, false", "山, true", "ジョン・スミス, true", "ジョン, false"})
    void isLongIfOfMoreThanOneWord(String name, boolean isLong) {
        assertThat(CreditedName.of(name)).map(CreditedName::isLong).contains(isLong);
    }
}
