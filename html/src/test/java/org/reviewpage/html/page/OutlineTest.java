// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
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
        assertThat(ids(outline.elements())).containsExactly("", "a", "b", "c", "d", "e");
        assertThat(outline.place(at("c"))).isEqualTo(3);
        assertThat(outline.end(3)).isEqualTo(outline.place(at("e")));
    }

    @Test
    void whatIsInAnElementThatIsLeftOutIsLeftOutToo() {
        Set<Element> list = Set.of(at("c"));
        assertThat(ids(outline.elements(outline.places(body, list)))).containsExactly("", "a", "b", "e");
        assertThat(texts(outline.blocks(body, list))).containsExactly("One", "Three");
    }

    @Test
    void ofTheElementsWithATagTheOutermostAreFound() {
        Element nested = Jsoup.parse("<div id=f><p><div id=g></div></div><div id=h></div>")
                .body();
        assertThat(ids(Outline.of(nested).outermost("div"))).containsExactly("f", "h");
    }

    @Test
    void elementsOfSeveralTagsComeInTheOrderOfThePage() {
        assertThat(ids(outline.elements(outline.places("ul", "p", "nav")))).containsExactly("b", "c", "e");
    }

    @Test
    void elementsWithAnAttributeAreFoundHoweverItIsWritten() {
        Element named = Jsoup.parse("<p ID=a>One</p><p>Two</p><p id=b CLASS=c>Three</p>")
                .body();
        Outline tree = Outline.of(named);
        assertThat(ids(tree.elements(tree.placesWith("id")))).containsExactly("a", "b");
        assertThat(ids(tree.elements(tree.placesWith("class", "hidden")))).containsExactly("b");
    }

    @Test
    void partsOfTheTreeAreReadAloneAndCountedFromNought() {
        List<Block> blocks = outline.blocks(at("c"), Set.of());
        assertThat(texts(blocks)).containsExactly("Two");
        assertThat(blocks.get(0).index()).isZero();
    }

    @Test
    void aLineIsReadAnewOnlyWhereWhatIsLeftOutWasInIt() {
        Element top = Jsoup.parse("<p>One <b>two</b></p><p>three</p>").body();
        Outline lines = Outline.of(top);
        List<Block> whole = lines.blocks(top, Set.of());
        List<Block> rest = lines.blocks(top, Set.of(top.selectFirst("b")));
        assertThat(texts(rest)).containsExactly("One", "three");
        assertThat(rest.get(1).text()).isSameAs(whole.get(1).text());
    }

    @Test
    void anElementInsideOfAnotherOrTheSameIsInIt() {
        assertThat(outline.isIn(at("d"), at("c"))).isTrue();
        assertThat(outline.isIn(at("c"), at("c"))).isTrue();
        assertThat(outline.isIn(at("e"), at("a"))).isFalse();
    }

    @Test
    void anElementOfAnotherTreeIsRefused() {
        Element other = Jsoup.parse("<p>Four</p>").body();
        assertThat(outline.has(other)).isFalse();
        assertThatThrownBy(() -> outline.place(other)).hasMessageContaining("must be in the tree");
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
