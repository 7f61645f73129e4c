// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.item.TitleWords;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.platform.Part;
import org.reviewpage.html.platform.Parts;
import org.reviewpage.html.words.Text;

/**
 * Finds the element that shows a post's title: a heading, an element named as a title, or in pages without headings any
 * line, above the first paragraph of the text, which the page's own title repeats; in pages without a title too, the
 * first line.
 *
 * <p>The site's name is often the first heading of the page. It is a link to the site's front, or the last part of the
 * page's title.
 */
final class Headline {
    private static final Evaluator LINK = QueryParser.parse("a[href]");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int MAX_LENGTH = 300;
    private static final double PARAGRAPH = 80;
    private static final int MOST_BLOCKS = 400;
    private static final int MAX_PARTS = 8;
    private static final int LINE = 100;
    private static final double MOSTLY_LINK = 0.5;
    private static final double ALL_LINK = 0.9;
    private static final double PART = 3;
    private static final double WHOLE = 4;
    private static final Pattern PARTS_OF_TITLES = Pattern.compile(" [-–—|»«·•/:]{1,2} |: | [-–—|»«]|[|»«]");

    private final Parts named;
    private final String title;
    private final String shared;
    private final String site;
    private final List<String> parts = new ArrayList<>();
    private @Nullable Element best;
    private @Nullable Element first;
    private double most;
    private double bestMatch;

    private Headline(Page page) {
        named = Parts.of(page);
        title = Text.key(Text.head(page.title(), MAX_LENGTH));
        shared = Text.key(Text.head(page.meta("og:title").orElse(""), MAX_LENGTH));
        site = Text.key(page.meta("og:site_name").orElse(""));
        for (String part : PARTS_OF_TITLES.split(Text.head(page.title(), MAX_LENGTH))) {
            parts.add(Text.key(part));
        }
    }

    /**
     * The headline of the article whose text is in a container.
     *
     * @param blocks the blocks of the page or post, of which those up to the first paragraph in the container are
     *     looked at
     */
    static @Nullable Element find(Page page, List<Block> blocks, Element container) {
        Headline headline = new Headline(page);
        boolean untitled = headline.title.isEmpty() && headline.shared.isEmpty();
        @Nullable Element last = null;
        for (Block block : blocks.subList(0, Math.min(blocks.size(), MOST_BLOCKS))) {
            Element element = block.headingLevel() > 0 ? heading(block) : block.element();
            if (element != last || block.headingLevel() == 0) {
                headline.consider(page, element, block);
            }
            last = element;
            if (untitled) {
                headline.considerFirst(block);
            }
            if (block.headingLevel() == 0
                    && Prose.in(block) >= PARAGRAPH
                    && element != headline.best
                    && Ancestors.isIn(element, container)) {
                break;
            }
        }
        return headline.best == null && untitled && last != headline.first ? headline.first : headline.best;
    }

    /** Saved text without a head is titled by its first line, which is short and no sentence. */
    private void considerFirst(Block block) {
        if (first == null
                && block.linkDensity() < MOSTLY_LINK
                && block.text().length() <= LINE
                && !block.isIn("li", "dd", "dt", "pre")
                && !Sentences.ends(block.text())
                && !TitleWords.isGeneric(block.text())) {
            first = holder(block, Text.key(block.text()));
        }
    }

    private void consider(Page page, Element element, Block block) {
        boolean isLine = block.headingLevel() == 0 && !isNamed(element);
        if (isLine && (best != null || block.linkDensity() >= ALL_LINK)) {
            return;
        }
        String text = isLine ? block.key(MAX_LENGTH) : Text.key(ElementText.of(element, MAX_LENGTH));
        if (text.isEmpty() || text.equals(site) || named.is(Part.SUBTITLE, element)) {
            return;
        }
        double match = match(text);
        if (!isLine) {
            double score = Math.max(0.1, look(element) + match);
            // where two headings each are a part of the page's title, the upper one is the site's name
            boolean below = match == PART && bestMatch == PART && !isSubtitle(text);
            if ((score > most || below) && !isLinkToFront(page, element)) {
                most = score;
                best = element;
                bestMatch = match;
            }
        } else if ((match >= PART || isRunOfParts(text)) && !isLinkToFront(page, element)) {
            best = holder(block, text);
            most = best == null ? 0 : match;
            bestMatch = match;
        }
    }

    /** Whether a text is some parts of the page's title in a row: "Her: A Love Story" of "Her: A Love Story | Site". */
    private boolean isRunOfParts(String text) {
        for (int from = 0; from < Math.min(parts.size(), MAX_PARTS); from++) {
            StringBuilder run = new StringBuilder();
            for (String part : parts.subList(from, Math.min(parts.size(), MAX_PARTS))) {
                run.append(run.length() > 0 ? " " : "").append(part);
                if (text.contentEquals(run)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a text is the second of three or more parts of the page's title, as in "Title - Subtitle - Site". */
    private boolean isSubtitle(String text) {
        return parts.size() > 2 && parts.indexOf(text) == 1;
    }

    /** The element that holds a line and nothing else; none where the line stands bare between two breaks. */
    private static @Nullable Element holder(Block block, String text) {
        for (Element child : block.element().children()) {
            if (Text.key(ElementText.of(child, MAX_LENGTH)).equals(text)) {
                return child;
            }
        }
        return Text.key(ElementText.of(block.element(), MAX_LENGTH)).equals(text) ? block.element() : null;
    }

    private static Element heading(Block block) {
        Element at = block.element();
        while (at.parent() != null && !HEADINGS.contains(at.normalName())) {
            at = at.parent();
        }
        return at;
    }

    private boolean isNamed(Element element) {
        return named.is(Part.TITLE, element) || element.attr("itemprop").equals("headline");
    }

    private double look(Element element) {
        double look = switch (element.normalName()) {
            case "h1" -> 2;
            case "h2" -> 1;
            case "h3" -> 0.7;
            case "h4", "h5", "h6" -> 0.3;
            default -> 0;
        };
        return isNamed(element) ? look + 1.5 : look;
    }

    /** How well a text is the title of the page. */
    private double match(String text) {
        if (text.equals(shared) || text.equals(title) && parts.size() == 1) {
            return WHOLE;
        }
        if (parts.contains(text)) {
            return PART;
        }
        if (!title.isEmpty() && (title.startsWith(text) || shared.startsWith(text))) {
            return 2.5;
        }
        if (title.contains(text) || text.contains(title) && !title.isEmpty()) {
            return 2.0 * Math.min(text.length(), title.length()) / Math.max(text.length(), title.length());
        }
        return 0;
    }

    private boolean isLinkToFront(Page page, Element element) {
        Element link = element.selectFirst(LINK);
        Optional<String> front = link == null ? Optional.empty() : page.resolve("/");
        return link != null
                && front.isPresent()
                && page.url().filter(front.get()::equals).isEmpty()
                && page.resolve(link.attr("href")).filter(front.get()::equals).isPresent();
    }
}
