// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.source.KnownFacts;
import org.reviewpage.html.source.PageContent;

class PageRowsTest {
    private static final KnownReview REVIEW = KnownReview.of(1);

    private static Optional<Row> row(PageFilter filter, String html) {
        PageContent page = new PageContent(html, Optional.of(REVIEW.url()), KnownFacts.NONE);
        return new PageRows(filter).row("a.warc#offset-7", "<urn:uuid:7>", page);
    }

    @Test
    void aRowIsALineOfTheCommandWithTheIdOfTheRecord() {
        assertThat(row(PageFilter.STUBS, REVIEW.html()).orElseThrow().json())
                .startsWith("{\"source\":\"a.warc#offset-7\",\"id\":\"<urn:uuid:7>\",\"url\":\"" + REVIEW.url()
                        + "\",\"reviews\":[{\"@context\":\"https://schema.org\",\"@type\":\"Review\"")
                .contains("\"name\":\"" + REVIEW.item() + "\"")
                .endsWith("\"warnings\":[],\"error\":null}");
    }

    @Test
    void aPageThatIsTooLargeIsARowWithItsReason() {
        Row row = row(PageFilter.NONE, " ".repeat((8 << 20) + 1)).orElseThrow();

        assertThat(row.error()).contains("larger than 8 MB");
        assertThat(row.url()).contains(REVIEW.url());
    }

    @Test
    void whatTheFilterDropsHasNoRow() {
        assertThat(row(PageFilter.STUBS, "<title>Moved</title>")).isEmpty();
        assertThat(row(PageFilter.NONE, "<title>Moved</title>")).isPresent();
    }
}
