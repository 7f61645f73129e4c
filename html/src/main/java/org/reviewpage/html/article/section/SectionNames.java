// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article.section;

import org.jsoup.nodes.Element;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.item.RoundUps;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.words.Text;

/**
 * The heading of one of several reviews in a post is the name of what is reviewed: "2) Parks: Second Edition".
 *
 * <p>Not one that holds more than a name, such as "Emma by Jane Austen" or "Artist – Album".
 */
public final class SectionNames implements Extractor {
    private static final double CONFIDENCE = 0.8;
    private static final int MAX_LENGTH = 120;

    @Override
    public String name() {
        return "section-names";
    }

    @Override
    public void extract(Article article, Findings findings) {
        if (article.post().isPresent()) {
            article.headline().ifPresent(headline -> report(headline, findings));
        }
    }

    private static void report(Element headline, Findings findings) {
        String heading = Text.collapse(Text.head(headline.text(), MAX_LENGTH));
        String name = Entry.unnumbered(heading);
        if (!name.isEmpty() && !RoundUps.isDated(name) && !RoundUps.isBeside(name)) {
            findings.report(Field.ITEM_NAME, name, CONFIDENCE, headline, heading);
        }
    }
}
