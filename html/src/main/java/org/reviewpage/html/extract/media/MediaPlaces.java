// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.media;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.media.Decoration;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;

/** Where the elements of an article stand to its title and main text. */
final class MediaPlaces {
    private final Article article;
    private final Set<Element> trunk = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> content = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int title;
    private final int bodyStart;
    private final int bodyEnd;

    private MediaPlaces(Article article) {
        this.article = article;
        int start = Integer.MAX_VALUE;
        int end = -1;
        Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Block block : article.body()) {
            start = Math.min(start, block.place());
            Element last = block.element();
            Element at = last;
            while (at != null && seen.add(at)) {
                last = at;
                at = at.lastElementChild();
            }
            end = at == null ? Math.max(end, of(last)) : end;
            content.add(block.element());
            if (block.element().parent() != null && block.element() != article.root()) {
                content.add(block.element().parent());
            }
            for (Element up = block.element(); up != null && trunk.add(up); ) {
                up = up.parent();
            }
        }
        title = article.headline().map(this::of).orElse(-1);
        bodyStart = start;
        bodyEnd = end;
    }

    /** The places in an article. */
    static MediaPlaces in(Article article) {
        return article.once(MediaPlaces::new);
    }

    /** The article. */
    Article article() {
        return article;
    }

    /** The place of an element among the elements of the article; -1 if it is none of them. */
    int of(Element element) {
        return article.place(element);
    }

    boolean isBeforeTitle(Element element) {
        return of(element) < title;
    }

    boolean isBeforeBody(Element element) {
        return of(element) < bodyStart;
    }

    boolean isAfterBody(Element element) {
        return of(element) > bodyEnd;
    }

    /** Whether a name of the element, or of those around it up to the first that holds main text, tells decoration. */
    boolean isInDecoration(Element element) {
        for (Element at = element; at != null && !trunk.contains(at) && at != article.root(); at = at.parent()) {
            if (Decoration.isDecorative(at.className()) || Decoration.isDecorative(at.id())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element is or holds main text. */
    boolean isTrunk(Element element) {
        return trunk.contains(element);
    }

    /** Whether an element stands in the element that holds the main text directly, or in the text itself. */
    boolean isInContent(Element element) {
        Element at = element;
        while (at != null && !trunk.contains(at)) {
            at = at.parent();
        }
        return at != null && content.contains(at);
    }

    /** The line of text before an element: in the element around both, or else the last block that begins before it. */
    Optional<String> lineBefore(Element element) {
        String found = LineBefore.of(element);
        List<Block> blocks = article.blocks();
        int end = 0;
        int place = of(element);
        while (found.isEmpty() && end < blocks.size() && blocks.get(end).place() < place) {
            end++;
        }
        // which of the lines of an element around it comes before it is known no more
        while (end > 0 && isAround(blocks.get(end - 1).element(), element)) {
            end--;
        }
        String line = end > 0 ? blocks.get(end - 1).text() : found;
        return Optional.of(line).filter(text -> !text.isEmpty());
    }

    private static boolean isAround(Element outer, Element inner) {
        Element at = inner.parent();
        while (at != null && at != outer) {
            at = at.parent();
        }
        return at != null;
    }
}
