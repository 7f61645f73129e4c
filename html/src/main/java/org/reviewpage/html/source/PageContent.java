// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.reviewpage.html.page.Warning;
import org.reviewpage.html.source.export.Post;

/**
 * What a page holds, and what is known of it from elsewhere.
 *
 * @param html the page
 * @param url its absolute address, where the source knows it
 * @param facts what the archive says of it: author, dates, tags
 * @param warnings what kept it from being read as well as it might be
 */
public record PageContent(String html, Optional<String> url, KnownFacts facts, List<Warning> warnings) {
    /** Checks that nothing is null. */
    public PageContent {
        Objects.requireNonNull(html, "html must not be null");
        Objects.requireNonNull(url, "url must not be null");
        Objects.requireNonNull(facts, "facts must not be null");
        warnings = List.copyOf(warnings);
    }

    /** A post as a page. */
    static PageContent of(Post post) {
        return new PageContent(post.html(), post.url(), new KnownFacts(post.facts()));
    }

    /** Of a page that was read without warnings. */
    public PageContent(String html, Optional<String> url, KnownFacts facts) {
        this(html, url, facts, List.of());
    }

    /** The same page at an address that is known from elsewhere. */
    public PageContent at(String url) {
        return new PageContent(html, Optional.of(url), facts, warnings);
    }
}
