// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import org.jspecify.annotations.Nullable;
import org.reviewpage.html.ParsedPage;
import org.reviewpage.html.ReviewParser;

/** Parses pages such that no page ends a run. */
final class PageReader {
    private final ReviewParser parser = ReviewParser.standard();

    ParsedPage read(Input input, @Nullable String url) throws BadPageException {
        if (input.problem().isPresent()) {
            throw new BadPageException(input.problem().get());
        }
        try {
            return parse(PageFile.read(input.file()), url);
        } catch (OutOfMemoryError full) {
            throw new BadPageException("not enough memory; JAVA_OPTS=-Xmx4g gives 4 GB");
        }
    }

    ParsedPage parse(byte[] html, @Nullable String url) throws BadPageException {
        try {
            return parser.parse(html, null, url);
        } catch (StackOverflowError deep) {
            throw new BadPageException("nested too deeply");
        } catch (RuntimeException unexpected) {
            throw new BadPageException("this is a bug in reviewpage: " + unexpected);
        }
    }
}
