// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlTreeTest {
    private final List<Warning> warnings = new ArrayList<>();

    @Test
    void aPageWithinTheLimitsIsReadWhole() {
        Document page = tree(Limits.standard()).parse("<p>one</p><p>two</p>", null);
        assertThat(page.text()).isEqualTo("one two");
        assertThat(warnings).isEmpty();
    }

    @Test
    void whatFollowsTheLastCharacterIsNotRead() {
        Document page = tree(Limit.PAGE_CHARACTERS, 10).parse("<p>one</p><p>two</p>", null);
        assertThat(page.text()).isEqualTo("one");
        assertThat(warnings).extracting(Warning::code).containsExactly("page-characters");
        assertThat(warnings.get(0).message()).isEqualTo("only the first 10 characters of the page were read");
    }

    @Test
    void picturesThatAPageHoldsItselfDoNotCount() {
        String picture = "<img src='data:image/png;base64," + "A".repeat(70_000) + "'>";
        Document page = tree(Limit.PAGE_CHARACTERS, 100).parse("<p>one</p>" + picture + "<p>two</p>", null);
        assertThat(page.text()).isEqualTo("one two");
        assertThat(page.selectFirst("img").attr("src")).isEqualTo("data:");
        assertThat(warnings).isEmpty();
    }

    @Test
    void whatFollowsTheLastNodeIsLeftOutAtEveryDepth() {
        // the document, html, head, body, div, p, "one" are seven nodes
        String html = "<div><p>one<i>two</i></p><p>three</p></div><p>four</p>";
        Document page = tree(Limit.PAGE_NODES, 7).parse(html, null);
        assertThat(page.body().html().replaceAll("\\s", "")).isEqualTo("<div><p>one</p></div>");
        assertThat(warnings).extracting(Warning::code).containsExactly("page-nodes");
    }

    @Test
    void aPageOfTagsIsParsedNoFurtherThanItIsRead() {
        Document page = tree(Limit.PAGE_NODES, 500).parse("<title>A</title>" + "<b><p>".repeat(1_000_000), null);
        assertThat(page.title()).isEqualTo("A");
        assertThat(page.getAllElements()).hasSizeBetween(450, 500);
        assertThat(warnings).extracting(Warning::code).contains("page-nodes");
    }

    @Test
    void textThatIsTooDeepIsTakenToLieAboveIt() {
        Document page = tree(Limit.PAGE_DEPTH, 10).parse("<div>".repeat(50) + "deep", null);
        assertThat(page.text()).isEqualTo("deep");
        assertThat(page.selectFirst("div:containsOwn(deep)").parents()).hasSizeLessThan(10);
        assertThat(warnings).extracting(Warning::code).containsExactly("page-depth");
    }

    @Test
    void aDocumentThatIsGivenStaysAsItIs() {
        Document given = Jsoup.parse("<p>one</p><div><p>two</p></div>");
        assertThat(tree(Limit.PAGE_NODES, 6).within(given).text()).isEqualTo("one");
        assertThat(tree(Limit.PAGE_DEPTH, 3).within(given).select("div > p")).isEmpty();
        assertThat(given.text()).isEqualTo("one two");
        assertThat(given.select("div > p")).hasSize(1);
        assertThat(tree(Limits.standard()).within(given)).isSameAs(given);
    }

    private HtmlTree tree(Limit limit, long value) {
        return tree(Limits.standard().with(limit, value));
    }

    private HtmlTree tree(Limits limits) {
        return new HtmlTree(limits, warnings);
    }
}
