// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.List;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;

/**
 * A post that goes through several things with prose on each is one of reviews, though its title, "Top 10 albums of the
 * year", is also that of many a bare list.
 */
public final class SeveralReviews implements Extractor {
    private static final double CONFIDENCE = 0.85;

    @Override
    public String name() {
        return "several-reviews";
    }

    @Override
    public void extract(Article article, Findings findings) {
        if (article.post().isEmpty()) {
            List<Article> sections = Sections.of(article);
            if (!sections.isEmpty()) {
                String seen = sections.size() + " headings with prose on each";
                findings.report(Field.IS_REVIEW, true, CONFIDENCE, article.root(), seen);
            }
        }
    }
}
