// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.page.Text;
import org.reviewpage.html.platform.Part;

/**
 * Finds the element that shows a post's title: a heading or an element with a title's name that the page's own title
 * repeats, the one nearest before the text. A heading that says no more than the site's name is none.
 */
final class Headline {
    private static final int MAX_LENGTH = 300;

    private Headline() {}

    static @Nullable Element find(Page page, Element top, Element container, Set<Element> leftOut) {
        String title = Text.key(page.title());
        String shared = Text.key(page.meta("og:title").orElse(""));
        String site = Text.key(page.meta("og:site_name").orElse(""));
        @Nullable Element best = null;
        double most = 0;
        for (Candidate candidate : candidates(top, container, leftOut)) {
            String text = Text.key(Text.head(candidate.element.text(), MAX_LENGTH));
            if (text.isEmpty() || text.equals(site)) {
                continue;
            }
            double score = candidate.score;
            if (text.equals(shared)) {
                score += 4;
            } else if (title.startsWith(text) || shared.startsWith(text)) {
                score += 3;
            } else if (title.contains(text)) {
                score += title.endsWith(text) ? 1 : 2;
            } else if (text.contains(title) && !title.isEmpty()) {
                score += 2;
            }
            if (score > most) {
                most = score;
                best = candidate.element;
            }
        }
        return best;
    }

    private record Candidate(Element element, double score) {}

    private static List<Candidate> candidates(Element top, Element container, Set<Element> leftOut) {
        List<Candidate> found = new ArrayList<>();
        boolean[] past = {false};
        top.filter((node, depth) -> {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            if (leftOut.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            past[0] |= element == container;
            double score = switch (element.normalName()) {
                case "h1" -> 2;
                case "h2" -> 1;
                case "h3" -> 0.7;
                default -> 0;
            };
            if (Part.TITLE.is(element) || element.attr("itemprop").equals("name")) {
                score += score > 0 ? 1.5 : 0.5;
            }
            if (score > 0 && element.hasText()) {
                found.add(new Candidate(element, past[0] ? score - 1 : score));
            }
            return FilterResult.CONTINUE;
        });
        return found;
    }
}
