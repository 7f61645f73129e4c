// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.item.TitleWords;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.platform.Part;
import org.reviewpage.html.words.Text;

/**
 * Reports the post's title as the page shows it: the heading that the {@code title} element repeats.
 *
 * <p>{@code <title>Movie Review: Her (2013) - Example Blog</title>} confirms {@code <h1>Movie Review: Her (2013)</h1>}
 * against {@code <h1>Example Blog</h1>}. Where nothing is a heading, the {@code title} element without the site's name
 * stands for it.
 */
public final class PostTitle implements Extractor {
    private static final double CONFIRMED = 0.93;
    private static final double UNCONFIRMED = 0.82;
    private static final double HEAD_ONLY = 0.7;
    private static final double SITE = 0.3;
    private static final int MAX_LENGTH = 300;
    private static final int MAX_HEADINGS = 60;
    private static final int MAX_CHILDREN = 10;
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4");

    private static final Evaluator SIZED = QueryParser.parse("font[size]");
    private static final Pattern LARGE = Pattern.compile("\\+[1-7]|[5-7]");

    /** Longer than titles are; such a head holds a description as well. */
    private static final int LONG = 100;

    /** A title, where it stands and how sure it is. */
    public record Found(String title, double confidence, Element where) {}

    /** A title of the page's head. */
    private record Head(String title, String key) {
        static Head of(String title) {
            return new Head(title, Text.key(title));
        }
    }

    @Override
    public String name() {
        return "post-title";
    }

    @Override
    public void extract(Article article, Findings findings) {
        find(article)
                .ifPresent(found ->
                        findings.report(Field.TITLE, found.title(), found.confidence(), found.where(), found.title()));
    }

    /** The title of the post, for extractors that read it. */
    public static Optional<Found> find(Article article) {
        return article.once(PostTitle::search);
    }

    private static Optional<Found> search(Article article) {
        Page page = article.page();
        Set<String> titles = article.isAlone() ? HeadTitles.of(page) : Set.of();
        List<Head> heads = titles.stream().map(Head::of).toList();
        Optional<Found> best = titles.stream()
                .findFirst()
                .map(head -> new Found(
                        head,
                        head.length() > LONG ? 0.5 : HEAD_ONLY,
                        page.document().head()));
        best = best(best, article.headline().stream().toList(), heads, article);
        boolean isCertain =
                best.filter(found -> found.confidence() >= CONFIRMED).isPresent();
        return isCertain ? best : best(best, headings(article), heads, article);
    }

    /** The best of what is known and of some headings. */
    private static Optional<Found> best(
            Optional<Found> known, List<Element> headings, List<Head> heads, Article article) {
        Optional<Found> best = known;
        for (Element heading : headings) {
            String text = HeadTitles.withoutPageNumber(ElementText.of(heading, 2 * MAX_LENGTH));
            Found found = weigh(text, heading, heads, article);
            if (found.confidence() > best.map(Found::confidence).orElse(0.0)) {
                best = Optional.of(found);
            }
        }
        return best;
    }

    private static Found weigh(String text, Element heading, List<Head> heads, Article article) {
        String key = Text.key(text);
        boolean chosen = article.headline().filter(heading::equals).isPresent();
        boolean shown = !text.isEmpty() && (chosen || heading.normalName().equals("h1"));
        if (HeadTitles.isSite(article.page(), key)) {
            return new Found(text, shown ? SITE : 0, heading);
        }
        Found best = new Found(text, shown ? unconfirmed(key, heads) : 0, heading);
        if (key.isEmpty()) {
            return best;
        }
        boolean part =
                key.length() > 2 && (chosen || HEADINGS.contains(heading.normalName())) && !TitleWords.isGeneric(text);
        for (Head head : heads) {
            String headKey = head.key();
            Found found = best;
            if (headKey.equals(key)) {
                found = new Found(text, CONFIRMED, heading);
            } else if (key.startsWith(headKey + " by ")) {
                // "Her by Ada on Friday": some themes put the byline into the heading
                found = new Found(head.title(), CONFIRMED - 0.01, heading);
            } else if (part && (headKey.startsWith(key + " ") || headKey.endsWith(" " + key))) {
                found = new Found(text, CONFIRMED - 0.02, heading);
            } else if (part && key.length() > 5 && headKey.contains(" " + key + " ")) {
                found = new Found(text, CONFIRMED - 0.08, heading);
            } else if (key.startsWith(headKey + " ") && holds(heading, headKey)) {
                // a subtitle stands in an element of its own within the heading
                found = new Found(head.title(), CONFIRMED - 0.01, heading);
            } else if (key.startsWith(headKey + " ") && key.length() < 2 * headKey.length() + 20) {
                found = new Found(text, heading.normalName().equals("h1") ? CONFIRMED : UNCONFIRMED, heading);
            }
            best = found.confidence() > best.confidence() ? found : best;
        }
        return best;
    }

    private static boolean holds(Element heading, String key) {
        return heading.children().stream()
                .limit(MAX_CHILDREN)
                .anyMatch(child -> Text.key(Text.head(child.text(), MAX_LENGTH)).equals(key));
    }

    /** A heading that shares no word with what the head of the page says is a banner rather than the title. */
    private static double unconfirmed(String key, List<Head> heads) {
        boolean shares = heads.isEmpty();
        for (String word : key.split(" ", -1)) {
            shares |= word.length() > 2
                    && heads.stream().anyMatch(head -> (" " + head.key() + " ").contains(" " + word + " "));
        }
        return shares ? UNCONFIRMED : 0.72;
    }

    /**
     * What is set as a heading, and before the main text also what is set in bold, in large letters or called a title.
     * Below a headline that the address repeats the headings are those of the text's parts.
     */
    private static List<Element> headings(Article article) {
        List<Element> headings = new ArrayList<>();
        int body = article.before().size();
        boolean titled = article.headline()
                .filter(heading -> HeadTitles.isInAddress(article.page(), ElementText.of(heading, MAX_LENGTH)))
                .isPresent();
        int end = titled ? article.firstParagraph() : article.blocks().size();
        for (Block block : article.blocks().subList(0, end)) {
            if (article.headline().isEmpty() && block.headingLevel() == 0) {
                largeLine(block).ifPresent(headings::add);
            }
            boolean heading = block.headingLevel() > 0 && block.headingLevel() <= 4;
            boolean shown = block.index() < body && (block.isBold() || isCalledTitle(block.element()));
            if ((heading || shown) && !Part.SUBTITLE.is(block.element()) && headings.size() < MAX_HEADINGS) {
                headings.add(block.element());
            }
        }
        return headings;
    }

    /** A line in a larger {@code font}, as pages written by hand have their titles. */
    private static Optional<Element> largeLine(Block block) {
        String key = block.key(MAX_LENGTH);
        return block.element().select(SIZED).stream()
                .limit(MAX_CHILDREN)
                .filter(font -> LARGE.matcher(font.attr("size")).matches())
                .filter(font -> Text.key(ElementText.of(font, MAX_LENGTH)).equals(key))
                .findFirst();
    }

    private static boolean isCalledTitle(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return names.contains("title")
                || names.contains("headline")
                || element.attr("itemprop").equals("headline");
    }
}
