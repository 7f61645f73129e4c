// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import org.jspecify.annotations.Nullable;
import org.reviewpage.html.ParsedPage;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.page.Limits;
import org.reviewpage.html.source.PageContent;

/** Parses pages such that no page ends a run. */
final class PageReader {
    private final ReviewParser parser;

    PageReader(Limits limits) {
        parser = ReviewParser.builder().limits(limits).build();
    }

    /**
     * Reads a page and parses it.
     *
     * @param url its address, or null to take the one that its archive knows
     */
    ParsedPage read(Input input, @Nullable String url) throws BadPageException {
        return guarded(() -> {
            PageContent page = input.read();
            return parser.parse(url == null ? page : page.at(url));
        });
    }

    ParsedPage parse(byte[] html, @Nullable String url) throws BadPageException {
        return guarded(() -> parser.parse(html, null, url));
    }

    /** What is done with a page. */
    interface Work<T> {
        T done() throws BadPageException;
    }

    /** Does it; whatever goes wrong is the fault of that page. */
    static <T> T guarded(Work<T> work) throws BadPageException {
        try {
            return work.done();
        } catch (OutOfMemoryError full) {
            throw new BadPageException("not enough memory; JAVA_OPTS=-Xmx4g gives 4 GB");
        } catch (StackOverflowError deep) {
            throw new BadPageException("nested too deeply");
        } catch (RuntimeException unexpected) {
            throw new BadPageException("this is a bug in reviewpage: " + unexpected);
        }
    }
}
