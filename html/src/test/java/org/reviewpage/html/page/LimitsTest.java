// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private final List<Warning> warnings = new ArrayList<>();

    @Test
    void aPageWithinTheLimitsIsReadWhole() {
        Document page = new Limits(1_000, 100).parse("<p>one</p><p>two</p>", null, warnings);
        assertThat(page.text()).isEqualTo("one two");
        assertThat(warnings).isEmpty();
    }

    @Test
    void whatFollowsTheLastCharacterIsNotRead() {
        Document page = new Limits(10, 100).parse("<p>one</p><p>two</p>", null, warnings);
        assertThat(page.text()).isEqualTo("one");
        assertThat(warnings).extracting(Warning::code).containsExactly("page-too-long");
    }

    @Test
    void whatFollowsTheLastNodeIsLeftOutAtEveryDepth() {
        // the document, html, head, body, div, p, "one" are seven nodes
        String html = "<div><p>one<i>two</i></p><p>three</p></div><p>four</p>";
        Document page = new Limits(1_000, 7).parse(html, null, warnings);
        assertThat(page.body().html().replaceAll("\\s", "")).isEqualTo("<div><p>one</p></div>");
        assertThat(warnings).extracting(Warning::code).containsExactly("too-many-nodes");
    }

    @Test
    void aDocumentThatIsGivenStaysAsItIs() {
        Document given = Jsoup.parse("<p>one</p><p>two</p>");
        assertThat(new Limits(1_000, 6).within(given, warnings).text()).isEqualTo("one");
        assertThat(given.text()).isEqualTo("one two");
        assertThat(new Limits(1_000, 100).within(given, warnings)).isSameAs(given);
    }
}
