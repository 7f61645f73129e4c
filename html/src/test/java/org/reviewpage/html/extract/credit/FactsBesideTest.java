// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class FactsBesideTest {
    private static final String BOX =
            "<p><strong>Developer</strong> Quill Games</p><p><strong>Publisher</strong> Harbour</p>";

    private static List<String> credits(String beside) {
        String page = "<div id='post'><h1>Tide</h1><p>" + "The sea is grey and the boats are late. ".repeat(9)
                + "</p><p>" + "They were late last year, as the book says. ".repeat(9) + "</p></div>";
        return Given.values(new FactsBeside(), Field.CREDIT, page + beside).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void readsABoxInTheSidebar() {
        assertThat(credits("<div id='sidebar'><div id='productinfo'>" + BOX + "</div></div>"))
                .containsExactly("developer: Quill Games", "publisher: Harbour");
    }

    @Test
    void severalBoxesAreOfOtherThings() {
        assertThat(credits("<div id='sidebar'>" + BOX + BOX + "</div>")).isEmpty();
    }

    @Test
    void commentsAreNoBox() {
        assertThat(credits("<div id='comments'>" + BOX + "</div>")).isEmpty();
    }
}
