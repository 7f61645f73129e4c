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
        Document page = parse(Limits.standard(), "<p>one</p><p>two</p>");
        assertThat(page.text()).isEqualTo("one two");
        assertThat(warnings).isEmpty();
    }

    @Test
    void whatFollowsTheLastCharacterIsNotRead() {
        Document page = parse(Limits.standard().with(Limit.PAGE_CHARACTERS, 10), "<p>one</p><p>two</p>");
        assertThat(page.text()).isEqualTo("one");
        assertThat(warnings).extracting(Warning::code).containsExactly("page-characters");
        assertThat(warnings.get(0).message()).isEqualTo("only the first 10 characters of the page were read");
    }

    @Test
    void picturesThatAPageHoldsItselfDoNotCount() {
        String picture = "<img src='data:image/png;base64," + "A".repeat(70_000) + "'>";
        Document page =
                parse(Limits.standard().with(Limit.PAGE_CHARACTERS, 100), "<p>one</p>" + picture + "<p>two</p>");
        assertThat(page.text()).isEqualTo("one two");
        assertThat(page.selectFirst("img").attr("src")).isEqualTo("data:");
        assertThat(warnings).isEmpty();
    }

    @Test
    void whatFollowsTheLastNodeIsLeftOutAtEveryDepth() {
        // the document, html, head, body, div, p, "one" are seven nodes
        String html = "<div><p>one<i>two</i></p><p>three</p></div><p>four</p>";
        Document page = parse(Limits.standard().with(Limit.PAGE_NODES, 7), html);
        assertThat(page.body().html().replaceAll("\\s", "")).isEqualTo("<div><p>one</p></div>");
        assertThat(warnings).extracting(Warning::code).containsExactly("page-nodes");
    }

    @Test
    void aPageOfTagsIsParsedNoFurtherThanItIsRead() {
        Document page =
                parse(Limits.standard().with(Limit.PAGE_NODES, 500), "<title>A</title>" + "<b><p>".repeat(1_000_000));
        assertThat(page.title()).isEqualTo("A");
        assertThat(page.getAllElements()).hasSizeBetween(450, 500);
        assertThat(warnings).extracting(Warning::code).contains("page-nodes");
    }

    @Test
    void textThatIsTooDeepIsTakenToLieAboveIt() {
        Document page = parse(Limits.standard().with(Limit.PAGE_DEPTH, 10), "<div>".repeat(50) + "deep");
        assertThat(page.text()).isEqualTo("deep");
        assertThat(page.selectFirst("div:containsOwn(deep)").parents()).hasSizeLessThan(10);
        assertThat(warnings).extracting(Warning::code).containsExactly("page-depth");
    }

    @Test
    void aDocumentThatIsGivenStaysAsItIs() {
        Document given = Jsoup.parse("<p>one</p><div><p>two</p></div>");
        assertThat(within(Limits.standard().with(Limit.PAGE_NODES, 6), given).text())
                .isEqualTo("one");
        assertThat(within(Limits.standard().with(Limit.PAGE_DEPTH, 3), given).select("div > p"))
                .isEmpty();
        assertThat(given.text()).isEqualTo("one two");
        assertThat(given.select("div > p")).hasSize(1);
        assertThat(within(Limits.standard(), given)).isSameAs(given);
    }

    private Document parse(Limits limits, String html) {
        return document(new HtmlTree(limits, warnings).parse(html, null));
    }

    private Document within(Limits limits, Document document) {
        return document(new HtmlTree(limits, warnings).within(document));
    }

    private static Document document(Outline outline) {
        return outline.element(0).ownerDocument();
    }
}
