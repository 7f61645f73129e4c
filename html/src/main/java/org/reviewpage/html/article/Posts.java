// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.page.Text;
import org.reviewpage.html.platform.Part;

/**
 * Finds the posts of a page that shows several in full, such as a blog's home page: elements named as posts, each with a
 * heading and prose. Teasers, which are a sentence or two, are none; nor are the other posts below the one that the
 * page's title names.
 */
final class Posts {
    private static final double LEAST_PROSE = 400;
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4");

    private Posts() {}

    /** The posts; none if no element is known to be one, one if the page is about it. */
    static List<Element> find(Page page, Element body, Set<Element> leftOut, Prose prose) {
        List<Element> posts = new ArrayList<>();
        body.filter((node, depth) -> {
            if (!(node instanceof Element element) || element == body) {
                return FilterResult.CONTINUE;
            }
            if (leftOut.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isPost(element) && prose.in(element) >= LEAST_PROSE && heading(element, leftOut) != null) {
                if (inner(element, leftOut, prose) < 2) {
                    posts.add(element);
                    return FilterResult.SKIP_ENTIRELY;
                }
            }
            return FilterResult.CONTINUE;
        });
        if (posts.size() < 2) {
            return List.of();
        }
        int most = page.limits().count(Limit.REVIEWS);
        if (posts.size() > most) {
            page.reached(Limit.REVIEWS, "page");
            posts.subList(most, posts.size()).clear();
        }
        String title = Text.key(page.meta("og:title").orElse("") + " " + page.title());
        for (Element post : posts) {
            @Nullable Element heading = heading(post, leftOut);
            String text = heading == null ? "" : Text.key(Text.of(heading, 300));
            if (text.length() > 2 && title.contains(text)) {
                return List.of();
            }
        }
        return posts;
    }

    private static boolean isPost(Element element) {
        return element.normalName().equals("article") || Part.POST.is(element);
    }

    /** How many posts an element has directly below it or deeper. */
    private static int inner(Element element, Set<Element> leftOut, Prose prose) {
        int[] count = {0};
        element.filter((node, depth) -> {
            if (!(node instanceof Element inner) || inner == element) {
                return FilterResult.CONTINUE;
            }
            if (leftOut.contains(inner) || count[0] > 1) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isPost(inner) && prose.in(inner) >= LEAST_PROSE && heading(inner, leftOut) != null) {
                count[0]++;
                return FilterResult.SKIP_ENTIRELY;
            }
            return FilterResult.CONTINUE;
        });
        return count[0];
    }

    private static @Nullable Element heading(Element post, Set<Element> leftOut) {
        @Nullable Element[] found = {null};
        post.filter((node, depth) -> {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            if (leftOut.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if ((HEADINGS.contains(element.normalName()) || Part.TITLE.is(element)) && element.hasText()) {
                found[0] = element;
                return FilterResult.STOP;
            }
            return FilterResult.CONTINUE;
        });
        return found[0];
    }
}
