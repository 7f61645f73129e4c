// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import org.reviewpage.html.source.PageContent;

/** Which pages are worth parsing; asked of each before it is parsed, so it only looks at characters. */
enum PageFilter {
    /** All of them. */
    NONE,
    /** Those that have something in them. */
    STUBS,
    /** Those that call themselves reviews. */
    DECLARED;

    boolean keeps(PageContent page) {
        return switch (this) {
            case NONE -> true;
            case STUBS -> !Stub.is(page.html());
            case DECLARED -> !Stub.is(page.html()) && Declared.is(page);
        };
    }
}
