// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class ProseMakersTest {
    private static List<String> makers(String title, String prose) {
        String page = "<title>" + title + "</title><article><h1>" + title + "</h1><p>" + prose
                + " The sea is grey and the boats are late.".repeat(6);
        return Given.values(new ProseMakers(), Field.CREDIT, page).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void theTextSaysByWhomWhatItNamesIs() {
        assertThat(makers("Harbour Lights", "Harbour Lights is authored by Ann J. Poe. I like it."))
                .containsExactly("author: Ann J. Poe");
        assertThat(makers(
                        "Harbour Lights",
                        "This is a review of “Harbour Lights” (2013), directed by Ann Poe and Bo Quill."))
                .containsExactly("director: Ann Poe", "director: Bo Quill");
        assertThat(makers("Harbour Lights", "<em>Harbour Lights</em> by Ann Poe is long."))
                .containsExactly("maker: Ann Poe");
    }

    @Test
    void aPossessiveBeforeTheNameNamesTheMaker() {
        assertThat(makers("Harbour Lights: A long night", "I saw Ann Poe’s <em>Harbour Lights</em> last night."))
                .containsExactly("maker: Ann Poe");
    }

    @Test
    void otherThingsAreByOthers() {
        assertThat(makers("Harbour Lights", "Harbour Lights is good. So is The Pier by Ann Poe."))
                .isEmpty();
        assertThat(makers("Harbour Lights", "Harbour Lights is saved by Good Luck. It is sold by the shop."))
                .isEmpty();
        assertThat(makers("The Crown", "Each wants the titular Old King's The Crown."))
                .isEmpty();
        assertThat(makers("Ann Poe's Lights", "The show Ann Poe's Lights is long."))
                .isEmpty();
    }
}
