// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.util.Objects;
import java.util.Optional;

/**
 * What a page holds, and what is known of it from elsewhere.
 *
 * @param html the page
 * @param url its absolute address, where the source knows it
 * @param facts what the archive says of it: author, dates, tags
 */
public record PageContent(String html, Optional<String> url, KnownFacts facts) {
    /** Checks that nothing is null. */
    public PageContent {
        Objects.requireNonNull(html, "html must not be null");
        Objects.requireNonNull(url, "url must not be null");
        Objects.requireNonNull(facts, "facts must not be null");
    }
}
