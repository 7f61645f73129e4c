// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.Outline;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.platform.Part;
import org.reviewpage.html.platform.Parts;
import org.reviewpage.html.words.Text;

/**
 * Finds the posts of a page that shows several in full, such as a blog's home page: elements named as posts, each with a
 * heading and prose. Teasers, which are a sentence or two, are none; nor are the other posts below the one that the
 * page's title names.
 */
final class FullPosts {
    private static final double LEAST_PROSE = 400;
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4");

    private final Outline outline;
    private final Parts parts;
    private final Set<Element> leftOut;
    private final Prose prose;

    private FullPosts(Page page, Set<Element> leftOut, Prose prose) {
        outline = page.outline();
        parts = Parts.of(page);
        this.leftOut = leftOut;
        this.prose = prose;
    }

    /** The posts; none if no element is known to be one, one if the page is about it. */
    static List<Element> find(Page page, Set<Element> leftOut, Prose prose) {
        FullPosts finder = new FullPosts(page, leftOut, prose);
        Element body = page.document().body();
        List<Element> posts = finder.outermost(
                body, element -> finder.isFull(element) && finder.below(element).size() < 2);
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
            @Nullable Element heading = finder.heading(post);
            String text = heading == null ? "" : Text.key(ElementText.of(heading, 300));
            if (text.length() > 2 && title.contains(text)) {
                return List.of();
            }
        }
        return posts;
    }

    /** The outermost elements of a kind below one. */
    private List<Element> outermost(Element top, Predicate<Element> wanted) {
        List<Element> found = outline.outermost(top, element -> leftOut.contains(element) || wanted.test(element));
        found.removeIf(leftOut::contains);
        return found;
    }

    private List<Element> below(Element post) {
        return outermost(post, this::isFull);
    }

    /** Whether an element is named as a post and has a heading and prose. */
    private boolean isFull(Element element) {
        return (element.normalName().equals("article") || parts.is(Part.POST, element))
                && prose.in(element) >= LEAST_PROSE
                && heading(element) != null;
    }

    private @Nullable Element heading(Element post) {
        for (Element element : outline.elements(post, leftOut::contains)) {
            if ((HEADINGS.contains(element.normalName()) || parts.is(Part.TITLE, element)) && element.hasText()) {
                return element;
            }
        }
        return null;
    }
}
