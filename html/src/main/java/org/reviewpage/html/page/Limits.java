// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/**
 * How much of a page is read. Honest pages hold far less; one with more is made to be slow, or is no page.
 *
 * @param characters the most characters of HTML; what follows is not parsed
 * @param nodes the most elements, texts and comments; what follows them is left out
 */
record Limits(int characters, int nodes) {
    static final Limits STANDARD = new Limits(8_000_000, 200_000);

    /** Parses a page as far as the limits allow; a limit that is hit becomes a warning. */
    Document parse(String html, @Nullable String url, List<Warning> warnings) {
        if (html.length() > characters) {
            warnings.add(new Warning(
                    "page-too-long", "only the first " + characters + " characters of the page were read", "page"));
        }
        return cut(Jsoup.parse(Text.head(html, characters), url == null ? "" : url), warnings);
    }

    /** A document as far as the limits allow: itself, or a copy of its first part with a warning. */
    Document within(Document document, List<Warning> warnings) {
        return firstBeyond(document).isPresent() ? cut(document.clone(), warnings) : document;
    }

    private Document cut(Document document, List<Warning> warnings) {
        firstBeyond(document).ifPresent(node -> {
            warnings.add(
                    new Warning("too-many-nodes", "only the first " + nodes + " nodes of the page were read", "page"));
            removeFrom(node);
        });
        return document;
    }

    private Optional<Node> firstBeyond(Document document) {
        List<Node> beyond = new ArrayList<>(1);
        int[] seen = {0};
        document.filter((node, depth) -> {
            if (++seen[0] <= nodes) {
                return FilterResult.CONTINUE;
            }
            beyond.add(node);
            return FilterResult.STOP;
        });
        return beyond.stream().findFirst();
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
