// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Outline;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.platform.Part;
import org.reviewpage.html.platform.Parts;

/**
 * Tells which elements of a page belong to none of its articles: comments, navigation, sidebars, share bars, adverts,
 * other posts, forms, consent to cookies.
 *
 * <p>Names lie: themes call the wrapper of the whole page {@code content-sidebar}, and a form may hold all of it. An
 * element that holds much of the prose is kept, unless it is known to be comments or a dialog, which may be
 * longer than the post.
 */
final class Chrome {
    /** The parts that are in no article. */
    private static final Set<Part> PARTS = EnumSet.of(
            Part.COMMENTS,
            Part.NAVIGATION,
            Part.SIDEBAR,
            Part.SHARE,
            Part.RELATED,
            Part.ADVERT,
            Part.NEWSLETTER,
            Part.OVERLAY,
            Part.FOOTER,
            Part.MASTHEAD);

    private static final Set<String> TAGS = Set.of("nav", "form", "dialog", "menu");
    private static final Set<String> EDGES = Set.of("header", "footer", "aside");
    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");
    /** Players and pictures; what surrounds them tells whether they belong to the article, {@code img.banner} does not. */
    private static final Set<String> MEDIA =
            Set.of("img", "picture", "figure", "source", "iframe", "video", "audio", "object", "embed");

    private static final double MUCH = 0.4;
    private static final double MUCH_FOR_COMMENTS = 0.85;

    private final Prose prose;
    private final Parts parts;
    private final double all;
    private final Outline outline;

    /** The places of the elements that have a post's text or a first heading in them. */
    private final BitSet holders = new BitSet();

    private Chrome(Page page) {
        outline = page.outline();
        prose = Prose.of(outline, page.blocks());
        parts = Parts.of(page);
        all = prose.in(page.document().body());
        BitSet held = outline.places("h1");
        held.or(parts.places(Part.CONTENT));
        held.stream().forEach(this::hold);
    }

    private void hold(int held) {
        for (int at = held; at >= 0 && !holders.get(at); at = outline.parent(at)) {
            holders.set(at);
        }
    }

    /** The outermost elements of a page that belong to no article. */
    static Set<Element> of(Page page) {
        Chrome chrome = new Chrome(page);
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Outline outline = chrome.outline;
        BitSet candidates = chrome.parts.places();
        candidates.or(outline.places("nav", "form", "dialog", "menu", "header", "footer", "aside"));
        int body = outline.place(page.document().body());
        int next;
        for (int at = candidates.nextSetBit(body + 1); at >= 0; at = candidates.nextSetBit(next)) {
            boolean holds = chrome.holds(at);
            if (holds) {
                found.add(outline.element(at));
            }
            next = holds ? outline.end(at) : at + 1;
        }
        return found;
    }

    private boolean holds(int place) {
        Element element = outline.element(place);
        String tag = element.normalName();
        Set<Part> said = parts.at(place);
        if (said.isEmpty() && !TAGS.contains(tag) && !EDGES.contains(tag)) {
            return false;
        }
        if (WHOLE.contains(tag) || MEDIA.contains(tag) || said.contains(Part.CONTENT) || isLinkedPicture(element)) {
            return false;
        }
        double share = all == 0 ? 0 : prose.in(place) / all;
        if (said.contains(Part.COMMENTS) || said.contains(Part.OVERLAY) && isDialog(element)) {
            return share < MUCH_FOR_COMMENTS && !holders.get(place);
        }
        if (share > MUCH) {
            return false;
        }
        if (TAGS.contains(tag)) {
            return true;
        }
        if (holders.get(place)) {
            return false;
        }
        boolean isBeside = tag.equals("aside") && said.contains(Part.SIDEBAR);
        if (!isBeside && EDGES.contains(tag)) {
            return !isInPost(place) && !(tag.equals("header") && share > 0.02);
        }
        for (Part part : said) {
            if (PARTS.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Consent to cookies in all its paragraphs may be as long as a post. */
    private static boolean isDialog(Element element) {
        String role = element.attr("role");
        return role.equals("dialog") || role.equals("alertdialog");
    }

    /** {@code a.lightbox} is a picture that opens in an overlay, not the overlay. */
    private static boolean isLinkedPicture(Element element) {
        return element.normalName().equals("a")
                && !element.hasText()
                && !element.getElementsByTag("img").isEmpty();
    }

    private boolean isInPost(int place) {
        for (int at = outline.parent(place); at >= 0; at = outline.parent(at)) {
            String tag = outline.element(at).normalName();
            if (tag.equals("article") || tag.equals("main")) {
                return true;
            }
            if (tag.equals("body")) {
                return false;
            }
            Set<Part> said = parts.at(at);
            if (said.contains(Part.POST) || said.contains(Part.CONTENT)) {
                return true;
            }
        }
        return false;
    }
}
