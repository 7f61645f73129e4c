// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.reviewpage.html.ParsedPage;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.source.PageContent;
import org.reviewpage.html.source.SourcePage;

/** Makes rows of pages. The same page gives the same row, wherever and whenever; none makes it fail. */
final class PageRows {
    /** As a tree such a page takes some hundred megabytes. */
    private static final int MOST = 8 << 20;

    private final ReviewParser parser = ReviewParser.standard();
    private final PageFilter filter;

    PageRows(PageFilter filter) {
        this.filter = filter;
    }

    /** The row of a page; empty if the filter drops it. */
    Optional<Row> row(SourcePage page) {
        try {
            return row(page.name(), page.recordId().orElse(page.name()), page.read());
        } catch (IOException unreadable) {
            return Optional.of(failed(page, String.valueOf(unreadable.getMessage())));
        } catch (StackOverflowError deep) {
            return Optional.of(failed(page, "nested too deeply"));
        } catch (UncheckedIOException storage) {
            throw storage;
        } catch (RuntimeException unexpected) {
            return Optional.of(failed(page, "this is a bug in reviewpage: " + unexpected));
        }
    }

    private static Row failed(SourcePage page, String reason) {
        String id = page.recordId().orElse(page.name());
        return new Row(page.name(), id, Optional.empty(), List.of(), List.of(), Optional.of(reason));
    }

    /** The row of what a page holds; empty if the filter drops it. */
    Optional<Row> row(String source, String id, PageContent page) {
        if (page.html().length() > MOST) {
            String reason = "larger than " + (MOST >> 20) + " MB";
            return Optional.of(new Row(source, id, page.url(), List.of(), List.of(), Optional.of(reason)));
        }
        if (!filter.keeps(page)) {
            return Optional.empty();
        }
        ParsedPage parsed = parser.parse(page);
        return Optional.of(new Row(source, id, parsed.url(), parsed.reviews(), parsed.warnings(), Optional.empty()));
    }
}
