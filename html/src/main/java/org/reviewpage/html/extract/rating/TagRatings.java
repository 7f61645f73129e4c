// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.reviewpage.core.Rating;
import org.reviewpage.html.article.Tags;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.rating.Match;
import org.reviewpage.html.rating.Notations;
import org.reviewpage.html.words.Text;

/**
 * Reports the rating that a post is filed under: blogs without a plugin have labels such as "4 stars" and "8/10",
 * or their own, "4 Pfoten".
 *
 * <p>A list of all such labels is the way to the other posts; "five-star hotels" is no rating.
 */
public final class TagRatings implements Extractor {
    private static final double SURE = 0.7;
    private static final int MAX_TAG = 20;

    @Override
    public String name() {
        return "tag-ratings";
    }

    @Override
    public void extract(Article article, Findings findings) {
        Map<Rating, Element> filed = new HashMap<>();
        for (Element element : Tags.links(article)) {
            String tag = Text.collapse(Text.head(element.text(), 2 * MAX_TAG));
            List<Match> matches = tag.length() > MAX_TAG ? List.of() : Notations.in(tag);
            boolean isRating = matches.size() == 1
                    && matches.get(0).start() == 0
                    && matches.get(0).end() == tag.length()
                    && matches.get(0).sure() != Match.Sure.WEAK;
            if (isRating) {
                filed.put(matches.get(0).rating(), element);
            } else if (matches.isEmpty() && !tag.isEmpty() && Character.isDigit(tag.charAt(0))) {
                UnitTags.rating(tag, article.page()).ifPresent(rating -> filed.put(rating, element));
            }
        }
        if (filed.size() == 1) {
            filed.forEach((rating, element) -> findings.report(Field.RATING, rating, SURE, element, element.text()));
        }
    }
}
