// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import java.util.List;
import java.util.regex.Pattern;
import org.reviewpage.core.Party;
import org.reviewpage.html.byline.ReviewerNames;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.words.Text;

/**
 * A reviewer named at the end of the page's title, as pages of readers' reviews do: {@code <title>Kettle reviewed by Ada
 * Poe</title>}.
 *
 * <p>"by" alone names the maker of what is reviewed ("Review of Ash by Bo Quill") and is no sign of a reviewer.
 */
public final class TitleByline implements Extractor {
    private static final double CONFIDENCE = 0.8;
    private static final int MAX_TITLE = 300;
    private static final Pattern REVIEWED_BY =
            Pattern.compile("(?i)\\b(?:reviewed by|rezensiert von|reseñado por|recensito da|chroniqué par)\\s");
    private static final Pattern TAIL = Pattern.compile("\\s[|–—·-]\\s");

    @Override
    public String name() {
        return "title-byline";
    }

    @Override
    public void extract(Article article, Findings findings) {
        if (!article.isAlone()) {
            return;
        }
        String title = Text.head(article.page().title(), MAX_TITLE);
        String[] parts = REVIEWED_BY.split(title, 2);
        if (parts.length == 2 && !parts[0].isBlank()) {
            List<Party> people = ReviewerNames.of(TAIL.split(parts[1], 2)[0]);
            if (!people.isEmpty()) {
                findings.report(Field.REVIEWERS, people, CONFIDENCE, article.root(), title);
            }
        }
    }
}
