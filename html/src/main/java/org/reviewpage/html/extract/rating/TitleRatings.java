// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import org.jsoup.nodes.Element;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.rating.Match;
import org.reviewpage.html.rating.Notations;
import org.reviewpage.html.words.Text;

/**
 * Reports ratings at the ends of the post's title: "★★★★: Harbour Lights", "Harbour Lights (8/10)", "Harbour Lights, 3.5
 * stars | A Film Blog", "[B+] Harbour Lights".
 *
 * <p>In the midst of a title they belong to the name: "9/11 Minutes". "Part 4/10" has no sign around its number that
 * parts it from the name.
 */
public final class TitleRatings implements Extractor {
    private static final int MAX_TITLE = 300;

    @Override
    public String name() {
        return "title-ratings";
    }

    @Override
    public void extract(Article article, Findings findings) {
        article.headline().ifPresent(headline -> report(ElementText.of(headline, MAX_TITLE), headline, findings));
        if (article.isAlone()) {
            report(Text.head(article.page().title(), MAX_TITLE), article.root(), findings);
        }
    }

    private static void report(String title, Element where, Findings findings) {
        for (Match match : Notations.in(title)) {
            boolean isStars = match.sure() == Match.Sure.STARS
                    || match.rating().asWritten().orElse("").contains("☆☆☆☆☆");
            boolean isNumber = match.sure() == Match.Sure.NUMBER;
            boolean isGrade = match.rating().asWritten().orElse("").matches("[A-DF][+-]");
            if (isStars || isNumber || isGrade) {
                boolean opens = match.start() <= 1;
                String before = title.substring(0, match.start()).strip();
                String after = title.substring(match.end()).strip();
                boolean ends = after.matches("[)\\]!.]{0,2}(?:\\s?[|•»–—-].{0,100}|::.{0,100})?");
                boolean isParted = opens || before.matches(".{0,300}[(\\[:|,–—-]");
                boolean isHead = opens && after.matches("[)\\]:|–—-].{0,300}"); // "[7/10] Harbour Lights"
                double sure = isStars && (opens || ends) ? 0.88 : isParted && (ends || isHead) ? 0.75 : 0.3;
                findings.report(Field.RATING, match.rating(), sure, where, title);
            }
        }
    }
}
