// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BlocksTest {
    @Test
    void wordsAreNotGluedWhereBlocksMeet() {
        assertThat(texts("<div>One<p>two</p>three</div><span>four</span><table><tr><td>five<td>six</table>"))
                .containsExactly("One", "two", "three", "four", "five", "six");
    }

    @Test
    void lineBreaksPartBlocksThatContinueOneAnother() {
        List<Block> blocks = blocks("<p><b>Director:</b> Ada Poe<br>With: Bo Quill<br><br>A slow film.</p>");

        assertThat(blocks)
                .extracting(Block::text)
                .containsExactly("Director: Ada Poe", "With: Bo Quill", "A slow film.");
        assertThat(blocks).extracting(Block::continues).containsExactly(false, true, false);
        assertThat(blocks).extracting(Block::lead).containsExactly("Director:", "", "");
    }

    @Test
    void dropCapitalsStayInTheirWord() {
        assertThat(texts("<p><span class=dropcap>T</span>he ferry, <b>un</b>hurried</p>"))
                .containsExactly("The ferry, unhurried");
    }

    @Test
    void linksInARowAreWordsInARow() {
        assertThat(texts("<p><a>Films</a><a>Books</a> and <a>mor</a>e</p>")).containsExactly("Films Books and more");
    }

    @Test
    void elementsThatOnlyStylePartsAreParted() {
        assertThat(texts("<p><span>By</span><a>Ada Poe</a><time>May 3, 2014</time><b>Updated: May 4</b></p>"))
                .containsExactly("By Ada Poe May 3, 2014 Updated: May 4");
        assertThat(texts("<p>H<sub>2</sub>O, i<b>Phone</b> and Quay<i>side</i></p>"))
                .containsExactly("H2O, iPhone and Quayside");
    }

    @Test
    void blocksInsideOfInlineElementsAreBlocks() {
        assertThat(texts("<b><p>One</p><p>two</p></b><a href=x><h2>Three</h2>four</a>"))
                .containsExactly("One", "two", "Three", "four");
    }

    @Test
    void everyTextStandsOnceHoweverTablesAndListsAreNested() {
        assertThat(
                        texts(
                                "<table><tr><td>a<table><tr><td>b</table>c</table><ul><li>d<ul><li>e</ul>f</ul><dl><dt>g<dd>h</dl>"))
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
    }

    @Test
    void whatBrowsersDoNotShowIsNotThere() {
        assertThat(
                        texts(
                                "<p>One</p><noscript><p>two</p></noscript><script>three</script><p hidden>four<p style='DISPLAY: none'>five"
                                        + "<template>six</template><select><option>seven</select><textarea>eight</textarea><svg><text>nine</text></svg>"))
                .containsExactly("One");
    }

    @Test
    void aBodyThatAScriptWillShowIsRead() {
        assertThat(texts("<body style='display:none'><p>One")).containsExactly("One");
    }

    @Test
    void readingAidsOfJapaneseAreNoText() {
        assertThat(texts("<p><ruby>船<rp>（</rp><rt>ふね</rt><rp>）</rp></ruby>が来る</p>"))
                .containsExactly("船が来る");
    }

    @Test
    void whiteSpaceIsOneSpaceAndSoftHyphensAreNone() {
        assertThat(texts("<p> One&nbsp;&nbsp;\n two\u200B-th&shy;ree </p>")).containsExactly("One two-three");
    }

    @Test
    void linesOfPreformattedTextAreBlocks() {
        assertThat(texts("<pre>One\n  two\n\nthree</pre>")).containsExactly("One", "two", "three");
    }

    @Test
    void linkDensityIsTheShareOfLinkedText() {
        assertThat(blocks("<p>four<a>four</a></p>").get(0).linkDensity()).isEqualTo(0.5);
        assertThat(blocks("<p><a>four</a></p>").get(0).linkDensity()).isEqualTo(1);
    }

    @Test
    void headingsAreKnownByTheirElementOrTheOneAroundIt() {
        assertThat(blocks("<h2>a</h2><h3><div>b</div></h3><div><p>c</p></div>"))
                .extracting(Block::headingLevel)
                .containsExactly(2, 3, 0);
    }

    @Test
    void elementsLeftOutAreLeftOutWithAllThatIsInThem() {
        Document page = Jsoup.parse("<p>One</p><div class=x><p>two</p></div><p>three</p>");

        assertThat(Outline.of(page.body()).blocks(page.body(), Set.copyOf(page.select(".x"))))
                .extracting(Block::text)
                .containsExactly("One", "three");
    }

    @Test
    void aVeryDeepTreeIsRead() {
        Document page = Document.createShell("");
        Element at = page.body();
        for (int i = 0; i < 20_000; i++) {
            at = at.appendElement("div");
        }
        at.text("Deep");

        assertThat(Blocks.of(page.body())).extracting(Block::text).containsExactly("Deep");
    }

    private static List<Block> blocks(String html) {
        return Blocks.of(Jsoup.parse(html).body());
    }

    private static List<String> texts(String html) {
        return blocks(html).stream().map(Block::text).toList();
    }
}
