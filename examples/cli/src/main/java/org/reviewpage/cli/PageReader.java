// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.ParsedPage;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.encoding.Decoder;
import org.reviewpage.html.page.Limits;
import org.reviewpage.html.source.KnownFacts;
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
        try {
            PageContent page = input.read();
            return parse(url == null ? page : page.at(url));
        } catch (OutOfMemoryError full) {
            throw new BadPageException("not enough memory; JAVA_OPTS=-Xmx4g gives 4 GB");
        } catch (RuntimeException unexpected) {
            throw bug(unexpected);
        }
    }

    ParsedPage parse(byte[] html, @Nullable String url) throws BadPageException {
        String text = Decoder.decode(html, null);
        return parse(new PageContent(text, Optional.ofNullable(url), KnownFacts.NONE));
    }

    private ParsedPage parse(PageContent page) throws BadPageException {
        try {
            return parser.parse(page);
        } catch (StackOverflowError deep) {
            throw new BadPageException("nested too deeply");
        } catch (RuntimeException unexpected) {
            throw bug(unexpected);
        }
    }

    private static BadPageException bug(RuntimeException unexpected) {
        return new BadPageException("this is a bug in reviewpage: " + unexpected);
    }
}
