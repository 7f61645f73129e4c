// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
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
    private static final String[] HEADINGS = {"h1", "h2", "h3", "h4"};

    private final Outline outline;
    private final Prose prose;
    private final BitSet headings;
    private final BitSet full;

    private FullPosts(Page page, Set<Element> leftOut, Prose prose) {
        outline = page.outline();
        this.prose = prose;
        BitSet kept = outline.places(page.document().body(), leftOut);
        headings = Parts.of(page).places(Part.TITLE);
        headings.or(outline.places(HEADINGS));
        headings.and(kept);
        full = Parts.of(page).places(Part.POST);
        full.or(outline.places("article"));
        full.and(kept);
        full.clear(outline.place(page.document().body()));
        full.stream().filter(place -> !isFull(place)).forEach(full::clear);
    }

    /** The posts; none if no element is known to be one, one if the page is about it. */
    static List<Element> find(Page page, Set<Element> leftOut, Prose prose) {
        FullPosts finder = new FullPosts(page, leftOut, prose);
        List<Element> posts = finder.posts();
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
            @Nullable Element heading = finder.heading(finder.outline.place(post));
            String text = heading == null ? "" : Text.key(ElementText.of(heading, 300));
            if (text.length() > 2 && title.contains(text)) {
                return List.of();
            }
        }
        return posts;
    }

    /** The outermost full elements that do not have several of them side by side. */
    private List<Element> posts() {
        List<Element> posts = new ArrayList<>();
        int next;
        for (int place = full.nextSetBit(0); place >= 0; place = full.nextSetBit(next)) {
            int end = outline.end(place);
            int inner = full.nextSetBit(place + 1);
            int beside = inner < 0 ? -1 : full.nextSetBit(outline.end(inner));
            boolean hasSeveral = inner > 0 && inner < end && beside > 0 && beside < end;
            if (!hasSeveral) {
                posts.add(outline.element(place));
            }
            next = hasSeveral ? place + 1 : end;
        }
        return posts;
    }

    /** Whether an element that is named as a post has a heading and prose. */
    private boolean isFull(int post) {
        return prose.in(post) >= LEAST_PROSE && heading(post) != null;
    }

    private @Nullable Element heading(int place) {
        for (int at = headings.nextSetBit(place);
                at >= 0 && at < outline.end(place);
                at = headings.nextSetBit(at + 1)) {
            if (outline.element(at).hasText()) {
                return outline.element(at);
            }
        }
        return null;
    }
}
