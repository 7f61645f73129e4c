// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.words.Text;

/** Reads HTML as a tree laid out flat, as far as the limits allow; a limit that is reached becomes a warning. */
final class HtmlTree {
    /** An unclosed {@code <b>} comes back in each paragraph that follows; jsoup lets so many come back. */
    private static final int GROWTH = 12;

    private static final int SHORTEST_TAG = 3;

    private final Limits limits;
    private final List<Warning> warnings;
    private final int nodes;
    private final int depth;

    HtmlTree(Limits limits, List<Warning> warnings) {
        this.limits = limits;
        this.warnings = warnings;
        nodes = limits.count(Limit.PAGE_NODES);
        depth = limits.count(Limit.PAGE_DEPTH);
    }

    /** The tree of a page. */
    Outline parse(String html, @Nullable String url) {
        int characters = limits.count(Limit.PAGE_CHARACTERS);
        String rest = html.length() > characters ? DataAddresses.withoutLong(html) : html;
        if (rest.length() > characters) {
            warn(Limit.PAGE_CHARACTERS);
        }
        String text = Text.head(rest, characters);
        Parser parser = Parser.htmlParser().setMaxDepth(depth);
        String base = url == null ? "" : url;
        Document document = mayHaveTooMany(text) ? first(text, base, parser) : parser.parseInput(text, base);
        return Outline.within(document, nodes, depth).orElseGet(() -> Outline.of(cut(document)));
    }

    /** A document as far as the limits allow: itself, or a copy of its first part. */
    Outline within(Document document) {
        return Outline.within(document, nodes, depth).orElseGet(() -> Outline.of(cut(document.clone())));
    }

    private boolean mayHaveTooMany(String html) {
        int most = nodes / GROWTH;
        int tags = 0;
        if (html.length() > SHORTEST_TAG * most) {
            for (int at = html.indexOf('<'); at >= 0 && tags <= most; at = html.indexOf('<', at + 1)) {
                tags++;
            }
        }
        return tags > most;
    }

    /** The tree up to the last element that is read; the rest is not parsed. */
    private Document first(String html, String base, Parser parser) {
        try (StreamParser stream = new StreamParser(parser).parse(html, base)) {
            Iterator<Element> elements = stream.iterator();
            for (int i = 0; i <= nodes && elements.hasNext(); i++) {
                elements.next();
            }
            return stream.document();
        }
    }

    private Document cut(Document document) {
        firstBeyond(document).ifPresent(node -> {
            warn(Limit.PAGE_NODES);
            removeFrom(node);
        });
        List<Element> deepest = deepest(document);
        if (!deepest.isEmpty()) {
            warn(Limit.PAGE_DEPTH);
            deepest.forEach(element -> element.text(element.wholeText()));
        }
        return document;
    }

    private void warn(Limit limit) {
        warnings.add(limits.reached(limit, "page"));
    }

    private Optional<Node> firstBeyond(Document document) {
        List<Node> beyond = new ArrayList<>(1);
        int[] seen = {0};
        document.filter((node, level) -> {
            if (++seen[0] <= nodes) {
                return FilterResult.CONTINUE;
            }
            beyond.add(node);
            return FilterResult.STOP;
        });
        return beyond.stream().findFirst();
    }

    /** The elements that no other may be in. */
    private List<Element> deepest(Document document) {
        List<Element> deepest = new ArrayList<>();
        document.filter((node, level) -> {
            if (level < depth || !(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            deepest.add(element);
            return FilterResult.SKIP_CHILDREN;
        });
        return deepest;
    }

    /** Removes a node and all that follows it; all at once, since each removal would count the siblings anew. */
    private static void removeFrom(Node first) {
        int from = first.siblingIndex();
        for (Element parent = first.parentElement(); parent != null; parent = parent.parentElement()) {
            int next = parent.siblingIndex() + 1;
            List<Node> kept = List.copyOf(parent.childNodes().subList(0, from));
            parent.empty();
            parent.appendChildren(kept);
            from = next;
        }
    }
}
