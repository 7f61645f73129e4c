// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.platform.Part;

/** Tells what readers voted from what the reviewer says: boxes to vote in, averages, stars beside comments. */
final class Voters {
    private static final Set<String> NAMES = Set.of(
            "user",
            "users",
            "visitor",
            "visitors",
            "reader",
            "readers",
            "vote",
            "votes",
            "voting",
            "voter",
            "kksr",
            "kk",
            "aiosrs",
            "gdsr",
            "gdthumb",
            "aggregate",
            "comment",
            "comments",
            "usercomment",
            "vv",
            "community",
            "members",
            "average",
            "postratings",
            "imdb",
            "metacritic",
            "metascore",
            "tomatometer",
            "related",
            "ratingblock",
            "starsbar",
            "testimonial",
            "testimonials",
            "glsr");

    /** What Ultimate Blocks calls the mean of the reviewer's own criteria. */
    private static final String OWN_AVERAGE = "ub_review_average";

    /** Parts of a page in which stars are those of readers or of other posts. */
    private static final Set<Part> OTHERS = EnumSet.of(Part.COMMENTS, Part.SIDEBAR, Part.RELATED, Part.FOOTER);

    private Voters() {}

    /** Whether an element is, or stands in, a box of somebody else's votes. */
    static boolean own(Element element, Article article) {
        for (Element at = element; at != null && at != article.root(); at = at.parent()) {
            if (holdsTheText(at, article)) {
                return false;
            }
            boolean isVotes = !Collections.disjoint(NAMES, NamedElement.of(at).words()) && !at.hasClass(OWN_AVERAGE);
            if (isVotes || !Collections.disjoint(OTHERS, Part.of(at))) {
                return true;
            }
        }
        return false;
    }

    /** Names of what holds the whole post tell of the theme, not of a box. */
    private static boolean holdsTheText(Element element, Article article) {
        return article.headline().map(headline -> isIn(headline, element)).orElse(false)
                || article.body().stream().limit(1).anyMatch(block -> isIn(block.element(), element));
    }

    private static boolean isIn(Element inner, Element outer) {
        for (Element at = inner.parent(); at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }
}
