// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import java.util.IdentityHashMap;
import java.util.Map;
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

    private static final Pattern HASH = Pattern.compile("^#\\s?");

    @Override
    public String name() {
        return "tag-links";
    }

    @Override
    public void extract(Article article, Findings findings) {
        Map<Element, Boolean> lists = new IdentityHashMap<>();
        for (Element link : article.elements("a")) {
            double confidence = confidence(link, article, lists);
            if (confidence > 0) {
                String text = ShortText.of(link, MAX_TAG);
                String tag = HASH.matcher(text).replaceFirst("");
                if (!tag.isEmpty()) {
                    findings.report(Field.TAG, tag, confidence, link, text);
                }
            }
        }
    }

    /**
     * How sure it is that a link is a tag.
     *
     * @param lists whether elements with marks of a list of tags are short enough for one, as far as it was asked
     */
    private static double confidence(Element link, Article article, Map<Element, Boolean> lists) {
        if (ElementMarks.of(link, article).has(Mark.FILED) && link.hasAttr("rel")) {
            return REL;
        }
        Element at = link;
        for (int level = 0; at != null && level < 4; level++, at = at.parent()) {
            ElementMarks marks = ElementMarks.of(at, article);
            if (marks.has(Mark.NOT_TAGS)) {
                return 0;
            }
            if (marks.has(Mark.TAGS) && lists.computeIfAbsent(at, TagLinks::isShort)) {
                return CLASS;
            }
        }
        return 0;
    }

    private static boolean isShort(Element list) {
        return !ShortText.of(list, MAX_LIST).isEmpty();
    }
}
