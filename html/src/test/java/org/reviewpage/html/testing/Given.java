// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.testing;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.article.ArticleFinder;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Page;

/** What tests give: a page, and what one extractor or the whole parser says of it. */
public final class Given {
    public static final String URL = "https://blog.example/2013/12/post.html";

    private Given() {}

    /** The first article of a page. */
    public static Article article(String html) {
        return ArticleFinder.find(Page.of(Jsoup.parse(html, URL), URL)).get(0);
    }

    /** All that an extractor reports of the first article of a page. */
    public static List<Candidate<?>> candidates(Extractor extractor, String html) {
        Findings findings = new Findings(extractor.name());
        extractor.extract(article(html), findings);
        return findings.candidates();
    }

    /** The values that an extractor reports for a field. */
    public static <T> List<T> values(Extractor extractor, Field<T> field, String html) {
        List<T> values = new ArrayList<>();
        for (Candidate<?> candidate : candidates(extractor, html)) {
            if (candidate.field() == field) {
                @SuppressWarnings("unchecked")
                T value = (T) candidate.value();
                values.add(value);
            }
        }
        return values;
    }

    /** The ratings that an extractor is sure enough of to be believed, each as value/best. */
    public static List<String> believedRatings(Extractor extractor, String html) {
        return candidates(extractor, html).stream()
                .filter(candidate -> candidate.field() == Field.RATING && candidate.confidence() >= 0.5)
                .map(candidate -> (Rating) candidate.value())
                .map(rating ->
                        rating.value() + rating.best().map(best -> "/" + best).orElse(""))
                .toList();
    }

    /** The reviews that the standard parser finds. */
    public static List<Review> reviews(String html) {
        return ReviewParser.standard().parse(html, URL).reviews();
    }
}
