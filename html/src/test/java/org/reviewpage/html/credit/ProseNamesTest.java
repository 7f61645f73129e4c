// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Hart (Joan Poe) rows out.",
                "Ada Hart (voiced by Joan Poe) rows out.",
                "Ada Hart, played by Joan Poe, rows out.",
                "Ada Hart is portrayed by Joan Poe here.",
                "In it Joan Poe plays Ada Hart well.",
                "Joan Poe stars as Ada Hart."
            })
    void theTextTellsWhoPlaysWhom(String text) {
        ProseNames prose = new ProseNames(text);
        assertThat(prose.plays("joan poe", "ADA HART")).isTrue();
        assertThat(prose.plays("Ada Hart", "Joan Poe")).isFalse();
        assertThat(prose.isPlayer("Joan Poe")).isTrue();
        assertThat(prose.isPlayer("Ada Hart")).isFalse();
    }

    @Test
    void aSingleNameIsNoPlayer() {
        ProseNames prose = new ProseNames("Harbour Lights (Quill) came out when Ada (Joan) was ten.");
        assertThat(prose.isPlayer("Quill")).isFalse();
        assertThat(prose.plays("Joan", "Ada")).isFalse();
    }

    @Test
    void wordsStandInTheTextAsAWhole() {
        ProseNames prose = new ProseNames("Adams met Ada");
        assertThat(prose.names("Ada")).isTrue();
        assertThat(prose.names("Adams")).isTrue();
        assertThat(prose.names("Adam")).isFalse();
        assertThat(prose.names("da")).isFalse();
        assertThat(prose.names("ada")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The film is directed by Bo Quill, again.",
                "The film, directed by Quill, is long.",
                "For director Bo Quill it is the third.",
                "It lives by Bo Quill's direction.",
                "Under Quill’s own direction all goes well.",
                "Bo Quill directs with a steady hand.",
                "First Quill wrote it. Then Quill directed it."
            })
    void theTextSaysWhoDirects(String text) {
        assertThat(new ProseNames(text).saysDirects("Bo Quill")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo Quill plays a fisherman.",
                "The art director Bo Quill did what he could.",
                "It is written by Bo Quill.",
                "Bo Quill's directions were not heard.",
                "There is no Bo in it."
            })
    void theTextDoesNotSayThatSomebodyDirects(String text) {
        assertThat(new ProseNames(text).saysDirects("Bo Quill")).isFalse();
    }
}
