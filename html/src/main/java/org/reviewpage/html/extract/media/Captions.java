// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.media;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.words.Text;

/**
 * Finds the caption of a picture or player.
 *
 * <p>Pages write it as {@code figure > figcaption}; WordPress as {@code div.wp-caption > p.wp-caption-text} or
 * {@code dl.gallery-item > dd}, and unrendered as {@code [caption]<img> text[/caption]}; Blogger as a table with a cell
 * {@code td.tr-caption}; old pages as a line in small or italic type below the picture.
 */
final class Captions {
    private static final int MAX_LENGTH = 600;
    private static final int MAX_LINE = 200;

    /** More elements than a picture and its caption are made of. */
    private static final int MAX_BOX = 200;

    private static final Set<String> BOXES = Set.of("figure", "dl", "table", "div", "span", "li", "p");
    private static final Set<String> SMALL = Set.of("small", "em", "i", "cite", "font");
    private static final Set<String> WRAPPERS = Set.of("a", "b", "strong", "span", "picture", "center");

    private Captions() {}

    /** The caption of a picture or player. */
    static Optional<String> of(Element media) {
        Element at = media;
        for (int steps = 0; at != null && steps < 7 && !at.normalName().equals("body"); steps++, at = at.parent()) {
            if (isBox(at)) {
                return inside(at, media);
            }
        }
        return written(media).or(() -> below(media));
    }

    private static boolean isBox(Element element) {
        if (element.nameIs("figure")) {
            return true;
        }
        String classes = element.className();
        if (classes.isEmpty()) {
            return false;
        }
        classes = classes.toLowerCase(Locale.ROOT);
        return classes.contains("gallery-item")
                || classes.contains("caption")
                        && (classes.contains("tr-caption-container")
                                || classes.contains("wp-caption")
                                || BOXES.contains(element.normalName())
                                        && !element.ownText().isBlank());
    }

    private static Optional<String> inside(Element box, Element media) {
        return box.stream()
                .skip(1)
                .limit(MAX_BOX)
                .filter(element -> isCaption(element) && !isAround(element, media))
                .findFirst()
                .flatMap(element -> said(ElementText.of(element, MAX_LENGTH + 1), MAX_LENGTH));
    }

    private static boolean isAround(Element outer, Element inner) {
        Element at = inner.parent();
        while (at != null && at != outer) {
            at = at.parent();
        }
        return at != null;
    }

    private static boolean isCaption(Element element) {
        return element.normalName().equals("figcaption")
                || element.normalName().equals("dd")
                || element.className().toLowerCase(Locale.ROOT).contains("caption");
    }

    /** The shortcode as exports hold it. */
    private static Optional<String> written(Element media) {
        Node top = topOfLine(media);
        if (top.previousSibling() instanceof TextNode open
                && open.getWholeText().stripTrailing().endsWith("]")
                && open.getWholeText().contains("[caption")
                && top.nextSibling() instanceof TextNode text) {
            int end = text.getWholeText().indexOf("[/caption]");
            String inner = end < 0 ? "" : text.getWholeText().substring(0, end);
            return said(inner, MAX_LENGTH).or(() -> attribute(open.getWholeText()));
        }
        return Optional.empty();
    }

    private static Optional<String> attribute(String shortcode) {
        int start = shortcode.lastIndexOf("caption=\"");
        int end = start < 0 ? -1 : shortcode.indexOf('"', start + 9);
        return end < 0 ? Optional.empty() : said(shortcode.substring(start + 9, end), MAX_LENGTH);
    }

    /** A line in small or italic type right below, whether after a line break or as a paragraph of its own. */
    private static Optional<String> below(Element media) {
        Node top = topOfLine(media);
        Element next = next(top);
        if (next == null
                && top.parent() instanceof Element line
                && line.normalName().equals("p")) {
            next = next(line);
        }
        if (next == null) {
            return Optional.empty();
        }
        boolean isSmall = SMALL.contains(next.normalName()) || isCaption(next);
        Element only = next.firstElementChild();
        boolean hasSmall = only != null && SMALL.contains(only.normalName()) && only.nextElementSibling() == null;
        if (!isSmall && !hasSmall) {
            return Optional.empty();
        }
        String text = ElementText.of(next, MAX_LINE + 1);
        return isSmall || ElementText.of(only, MAX_LINE + 1).equals(text) ? said(text, MAX_LINE) : Optional.empty();
    }

    /** The element itself, or the links and small wrappers that hold nothing else. */
    private static Node topOfLine(Element media) {
        Element at = media;
        for (Element up = at.parent(); up != null && up.childNodeSize() == 1; up = up.parent()) {
            if (!WRAPPERS.contains(up.normalName())) {
                break;
            }
            at = up;
        }
        return at;
    }

    private static @Nullable Element next(Node node) {
        Node at = node.nextSibling();
        for (int steps = 0; at != null && steps < 6; steps++, at = at.nextSibling()) {
            if (at instanceof Element element && !element.normalName().equals("br")) {
                return element;
            }
            if (at instanceof TextNode text && !text.isBlank()) {
                return null;
            }
        }
        return null;
    }

    private static Optional<String> said(String text, int most) {
        String clean = Text.collapse(text);
        return clean.isEmpty() || clean.length() > most ? Optional.empty() : Optional.of(clean);
    }
}
