// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {
    @ParameterizedTest
    @CsvSource({
        "entry-content, CONTENT",
        "post-body, CONTENT",
        "hentry, POST",
        "post-title, TITLE",
        "leftSidebar_2, SIDEBAR",
        "commentlist, COMMENTS",
        "yarpp-related, RELATED",
        "tr-caption, CAPTION",
        "Entry-Content, CONTENT"
    })
    void aClassNameSaysWhatPartAnElementIs(String name, Part part) {
        assertThat(Part.of(new Element("div").addClass(name))).containsExactly(part);
    }

    @Test
    void soDoIdRoleAndItemprop() {
        assertThat(Part.of(new Element("div").attr("id", "disqus_thread"))).containsExactly(Part.COMMENTS);
        assertThat(Part.of(new Element("div").attr("role", "navigation"))).containsExactly(Part.NAVIGATION);
        assertThat(Part.of(new Element("div").attr("itemprop", "articleBody"))).containsExactly(Part.CONTENT);
    }

    @ParameterizedTest
    @CsvSource({"no-sidebar", "has-comments", "content-sidebar-wrap", "shareholder", "adam", "commentary", "header"})
    void settingsAndLookAlikesSayNothing(String name) {
        assertThat(Part.of(new Element("div").addClass(name))).isEmpty();
    }

    @Test
    void anElementMaySayTwoThings() {
        assertThat(Part.of(new Element("div").addClass("entry-content").addClass("social")))
                .isEqualTo(Set.of(Part.CONTENT, Part.SHARE));
    }

    @Test
    void aNameWithoutEndIsNotRead() {
        assertThat(Part.of(new Element("div").attr("class", "x".repeat(100_000) + " comments")))
                .isEmpty();
    }
}
