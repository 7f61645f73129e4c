// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;

/**
 * The tags and categories that a post is filed under: {@code <a rel="tag">}, links in {@code .post-tags},
 * {@code .cat-links}, Blogger's {@code .post-labels}.
 *
 * <p>Not a cloud of the site's tags, which is no part of the article.
 */
public final class TagLinks implements Extractor {
    private static final double REL = 0.95;
    private static final double CLASS = 0.85;
    private static final int MAX_TAG = 60;
    private static final int MAX_LIST = 600;

    private static final Set<String> LISTS = ElementMarks.list("tags");
    private static final Set<String> FILED = Set.of("tag", "category");
    private static final Pattern HASH = Pattern.compile("^#\\s?");
    private static final Set<String> CLOUD = ElementMarks.list("not-tags");

    @Override
    public String name() {
        return "tag-links";
    }

    @Override
    public void extract(Article article, Findings findings) {
        for (Element link : article.elements("a")) {
            double confidence = confidence(link);
            String text = confidence > 0 ? ShortText.of(link, MAX_TAG) : "";
            String tag = HASH.matcher(text).replaceFirst("");
            if (!tag.isEmpty()) {
                findings.report(Field.TAG, tag, confidence, link, text);
            }
        }
    }

    private static double confidence(Element link) {
        if (link.hasAttr("rel") && ElementMarks.any(ElementMarks.of(link), FILED)) {
            return REL;
        }
        Element at = link;
        for (int level = 0; at != null && level < 4; level++, at = at.parent()) {
            Set<String> marks = ElementMarks.of(at);
            if (ElementMarks.any(marks, CLOUD)) {
                return 0;
            }
            if (ElementMarks.any(marks, LISTS) && !ShortText.of(at, MAX_LIST).isEmpty()) {
                return CLASS;
            }
        }
        return 0;
    }
}
