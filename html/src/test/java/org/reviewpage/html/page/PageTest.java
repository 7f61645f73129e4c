// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void itsElementsAreThoseOfTheWholeDocumentInOrder() {
        Page page = Page.of("<title>Tide</title><script>1</script><p>A <b>quiet</b> film<script>2</script>", null);

        assertThat(page.elements())
                .extracting(Element::normalName)
                .containsExactly("#root", "html", "head", "title", "script", "body", "p", "b", "script");
        assertThat(page.elements("script")).extracting(Element::data).containsExactly("1", "2");
        assertThat(page.elements("i")).isEmpty();
    }

    @Test
    void itsTitleIsThatOfTheHeadAndOfNoDrawing() {
        assertThat(Page.of("<title> Low\n Tide </title><svg><title>Arrow</title></svg>", null)
                        .title())
                .isEqualTo("Low Tide");
        assertThat(Page.of("<p>A film</p><svg><title>Arrow</title></svg>", null).title())
                .isEmpty();
    }
}
