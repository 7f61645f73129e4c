// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.platform.Part;

/**
 * Finds the element that holds an article with its title and byline: from the text and the headline up, to the element
 * that calls itself a post or, where none does, as far as there is no other prose.
 */
final class ArticleRoot {
    /** More prose than this beside the article is not its byline. */
    private static final double OTHER_PROSE = 1.15;

    private ArticleRoot() {}

    static Element around(Element container, @Nullable Element headline, Prose prose) {
        Element root = headline == null ? container : Ancestors.common(container, headline);
        double most = prose.in(root) * OTHER_PROSE;
        for (Element at = root; at != null && !at.normalName().equals("html"); at = at.parent()) {
            if (prose.in(at) > most) {
                break;
            }
            root = at;
            if (headline != null && at != container && isPost(at)) {
                break;
            }
        }
        return root;
    }

    private static boolean isPost(Element element) {
        String tag = element.normalName();
        return tag.equals("article") || tag.equals("main") || Part.POST.is(element);
    }
}
