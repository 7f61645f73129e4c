// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortcodesTest {
    private static String replace(String stored) {
        return Shortcodes.replace(stored, ids -> "");
    }

    @Test
    void aCaptionStandsBelowItsPicture() {
        String figure = "<figure class=\"wp-caption\"><a href=\"b\"><img src=\"b.jpg\"/></a>"
                + "<figcaption class=\"wp-caption-text\">A boat</figcaption></figure>";

        assertThat(
                        replace(
                                "[caption id=\"attachment_7\" width=\"300\"]<a href=\"b\"><img src=\"b.jpg\"/></a> A boat[/caption]"))
                .isEqualTo(figure);
        assertThat(replace(
                        "[caption width=\"300\" caption=\"A boat\"]<a href=\"b\"><img src=\"b.jpg\"/></a>[/caption]"))
                .isEqualTo(figure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[audio mp3=\"https://a.example/t.mp3\"][/audio] | <audio src=\"https://a.example/t.mp3\"></audio>",
                "[audio:https://a.example/t.mp3] | [audio:https://a.example/t.mp3]",
                "[video src='https://a.example/t.mp4'] | <video src=\"https://a.example/t.mp4\"></video>",
                "[embed]https://youtu.be/abcdefghijk[/embed] | <iframe src=\"https://youtu.be/abcdefghijk\"></iframe>",
                "[youtube=https://youtu.be/abcdefghijk] | <iframe src=\"https://youtu.be/abcdefghijk\"></iframe>",
                "[youtube id=\"abcdefghijk\"] | <iframe src=\"https://www.youtube.com/embed/abcdefghijk\"></iframe>",
                "[vimeo 12345678] | <iframe src=\"https://player.vimeo.com/video/12345678\"></iframe>"
            })
    void aPlayerIsAnElement(String written, String shown) {
        String expected = written.startsWith("[audio:") ? "<audio src=\"https://a.example/t.mp3\"></audio>" : shown;

        assertThat(replace(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "[star rating=\"4\"], 4/5",
        "[usr 3.5], 3.5/5",
        "[rating:8/10], 8/10",
        "[rating value=\"8\" max=\"10\"], 8/10",
        "[stars 85], 85"
    })
    void aRatingIsWrittenOut(String written, String rating) {
        assertThat(replace(written)).isEqualTo("<p>Rating: " + rating + "</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[gallery ids=\"1,2\"]", "[kkratings]", "[yasr_visitor_votes]", "[ad-box size=\"3\"]"})
    void whatShowsNothingOfThePostGoes(String written) {
        assertThat(replace("a " + written + " b")).isEqualTo("a  b");
    }

    @Test
    void theTextWithinAnUnknownShortcodeStays() {
        assertThat(replace("[su_box title=\"Note\"]The <b>sea</b>[/su_box]")).isEqualTo("The <b>sea</b>");
        assertThat(replace("[dropcap]T[/dropcap]he")).isEqualTo("The");
    }

    @ParameterizedTest
    @ValueSource(strings = {"he said it were [sic] so", "see [1] and [12]", "[Spoilers ahead.]", "[...]", "[star]"})
    void bracketsInProseAreProse(String prose) {
        assertThat(replace(prose)).isEqualTo(prose);
    }
}
