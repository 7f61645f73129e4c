// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private final Element body = Jsoup.parse(
                    "<div id=a><p id=b>One</p><ul id=c><li id=d>Two</li></ul></div><p id=e>Three</p>")
            .body();
    private final Outline outline = Outline.of(body);

    @Test
    void elementsComeInTheOrderOfThePage() {
        assertThat(ids(outline.elements(body, element -> false))).containsExactly("", "a", "b", "c", "d", "e");
    }

    @Test
    void whatIsInAnElementThatIsLeftOutIsLeftOutToo() {
        assertThat(ids(outline.elements(body, element -> element.nameIs("ul")))).containsExactly("", "a", "b", "e");
        assertThat(texts(outline.blocks(body, element -> element.nameIs("ul")))).containsExactly("One", "Three");
    }

    @Test
    void ofWantedElementsTheOutermostAreFound() {
        assertThat(ids(outline.outermost(body, element -> element.nameIs("ul") || element.nameIs("li"))))
                .containsExactly("c");
    }

    @Test
    void partsOfTheTreeAreReadAloneAndCountedFromNought() {
        List<Block> blocks = outline.blocks(at("c"), element -> false);
        assertThat(texts(blocks)).containsExactly("Two");
        assertThat(blocks.get(0).index()).isZero();
    }

    @Test
    void anElementOfAnotherTreeIsRefused() {
        Element other = Jsoup.parse("<p>Four</p>").body();
        assertThat(outline.has(other)).isFalse();
        assertThatThrownBy(() -> outline.begin(other)).hasMessageContaining("must be in the tree");
    }

    private Element at(String id) {
        return body.getElementById(id);
    }

    private static List<String> ids(List<Element> elements) {
        return elements.stream().map(Element::id).toList();
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(Block::text).toList();
    }
}
