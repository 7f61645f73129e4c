// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article.section;

import java.util.List;
import org.reviewpage.html.article.PostTitle;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.item.RoundUps;
import org.reviewpage.html.page.Article;

/**
 * A post that goes through several things with prose on each is one of reviews if its title says so, though that, "Top 10
 * albums of the year", is also that of many a bare list. Guides to house plants and lists of myths go through things too.
 */
public final class SeveralReviews implements Extractor {
    private static final double SAID = 0.85;
    private static final double UNSAID = 0.7;

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
                String title =
                        PostTitle.find(article).map(PostTitle.Found::title).orElse("");
                double sure = RoundUps.speaksOfSeveral(title) ? SAID : UNSAID;
                findings.report(Field.IS_REVIEW, true, sure, article.root(), seen);
            }
        }
    }
}
