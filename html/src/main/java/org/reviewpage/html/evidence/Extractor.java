// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.evidence;

import org.reviewpage.html.page.Article;

/**
 * Knows one way in which pages say something, and reports what it sees.
 *
 * <p>An extractor is shown every article on its own and sees nothing of what others report, so the order of extractors
 * does not matter. It holds no state, for it is used by many threads at once, and it reports nothing rather than a
 * guess.
 */
public interface Extractor {
    /** What it is called in evidence: lower-case words joined by hyphens, such as {@code star-images}. */
    String name();

    /** Reports what the article says. */
    void extract(Article article, Findings findings);
}
