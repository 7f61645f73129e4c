// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.words.Text;

/** The tags and categories of a post, as keys. */
public final class Tags {
    private static final int MAX_TAG = 80;

    private Tags() {}

    /** What the links of the article and the head of its page say the post is filed under. */
    public static Set<String> of(Article article) {
        return article.once(Tags::read);
    }

    /** The links to the posts filed under what this one is. */
    public static List<Element> links(Article article) {
        return article.once(Tags::readLinks);
    }

    private static List<Element> readLinks(Article article) {
        return article.elements("a").stream().filter(Tags::isTag).toList();
    }

    private static Set<String> read(Article article) {
        Set<String> tags = new TreeSet<>();
        for (Element link : links(article)) {
            add(tags, ElementText.of(link, MAX_TAG));
        }
        if (article.isAlone()) {
            for (String meta : new String[] {"article:tag", "article:section", "keywords", "news_keywords"}) {
                for (String content : article.page().metas(meta)) {
                    for (String tag : Text.head(content, 2_000).split("[,;]", -1)) {
                        add(tags, tag);
                    }
                }
            }
        }
        return Collections.unmodifiableSet(tags);
    }

    /** Whether a link leads to the posts filed under a tag, label or category. */
    public static boolean isTag(Element link) {
        String href = link.attr("href");
        return link.attr("rel").contains("tag")
                || href.contains("/tag/")
                || href.contains("/tags/")
                || href.contains("/category/")
                || href.contains("/categories/")
                || href.contains("/label/")
                || href.contains("?cat=");
    }

    private static void add(Set<String> tags, String tag) {
        String key = Text.key(Text.head(tag, MAX_TAG));
        if (!key.isEmpty()) {
            tags.add(key);
        }
    }
}
