// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.html.article.MainText;
import org.reviewpage.html.article.PostTitle;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.item.PostWords;
import org.reviewpage.html.item.TitleWords;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.Blocks;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.page.Text;

/**
 * Reports what speaks for and against an article being a review at all.
 *
 * <p>Posts say it themselves ("Book Review", {@code /reviews/}, a verdict); recipes, interviews, offers and lists of
 * links say that they are something else. Each sign is a candidate of its own with a weight in log-odds. The weights
 * were fitted on labelled pages by logistic regression and rounded.
 */
public final class ReviewSigns implements Extractor {
    /** Most posts of the blogs that are read are reviews, and to lose one costs more than to take one too many. */
    private static final double AN_ARTICLE = 1.5;

    private static final int MAX_TEXT = 40_000;
    private static final int MAX_LINE = 400;

    private static final Pattern RATING =
            Pattern.compile("(?<![\\d/])\\d{1,2}(?:[.,]\\d)?\\s?/\\s?(?:5|10|100)(?![\\d/])"
                    + "|[★☆⭐✭½]{2}|\\bout of (?:5|10|five|ten)\\b|\\b(?i:rating|score|wertung|verdict)\\s?:");

    private static final Pattern STARS = Pattern.compile("^\\W{0,3}\\d(?:[.,]\\d)?\\s?(?i:stars?|sterne?|étoiles?)\\b");

    private static final Pattern PAID = Pattern.compile(
            "^\\W{0,3}(?i:advertorial|anzeige|sponsored post|sponsored content|paid content|publirreportaje)\\b");

    /** Kinds of content that markup made for machines names and that are no reviews. */
    private static final Pattern OTHER_MARKUP = Pattern.compile(
            "\"@type\"\\s{0,3}:\\s{0,3}\"(?:Recipe|HowTo|FAQPage|QAPage|DiscussionForumPosting|PodcastEpisode)\"");

    @Override
    public String name() {
        return "review-signs";
    }

    @Override
    public void extract(Article article, Findings findings) {
        if (article.post().isPresent()) {
            return; // the signs of the post hold for all that it reviews
        }
        Sheet sheet = new Sheet(findings, article.headline().orElse(article.root()));
        sheet.add(AN_ARTICLE, "an article");
        String title = PostTitle.find(article).map(PostTitle.Found::title).orElse("");
        headlines(sheet, article, title);
        prose(sheet, article);
        if (title.contains("?") || title.contains("？")) {
            sheet.add(-1.8, "the title asks a question");
        }
        if (isPaid(article)) {
            sheet.add(-2, "marked as paid");
        }
        if (isOtherMarkup(article)) {
            sheet.add(-2, "marked up as something else");
        }
    }

    /** What title, address and tags say. */
    private static void headlines(Sheet sheet, Article article, String title) {
        Page page = article.page();
        List<String> path = article.isAlone() ? page.url().map(Slug::path).orElse(List.of()) : List.of();
        String head = article.isAlone() ? page.title() : "";
        String address = String.join(" , ", path);
        String tags = String.join(" , ", Tags.of(article));
        if (TitleWords.hasReviewWord(title + " , " + head + " , " + address + " , " + tags)) {
            sheet.add(2.3, "title, address or tags speak of a review");
        }
        if (PostWords.others(title + " , " + head + " , " + address) > 0) {
            sheet.add(-1.8, "title or address speak of something else");
        }
        String stated = article.isAlone() ? page.meta("description").orElse("") : "";
        String description = Text.key(stated).equals(Text.key(title)) ? "" : stated;
        int others = (PostWords.others(tags) > 0 ? 1 : 0) + (PostWords.others(description) > 0 ? 1 : 0);
        sheet.add(-0.6 * others, "tags or description speak of something else");
    }

    /** What the text says. */
    private static void prose(Sheet sheet, Article article) {
        String body = Text.head(MainText.of(article.body()), MAX_TEXT);
        int words = TitleWords.isUnparted(body) ? body.length() / 2 : body.split(" ", -1).length;
        sheet.add(words < 100 ? -3 : words < 200 ? -1.5 : 0, "little prose");
        sheet.add(0.7 * Math.min(2, PostWords.verdicts(body) / 4.0), "words of judgement");
        sheet.add(-0.7 * Math.min(2, PostWords.instructions(body)), "words of instructions");
        if (TitleWords.hasReviewWord(Text.head(body, 1_500))) {
            sheet.add(0.7, "the text speaks of a review");
        }
        boolean starred = article.elements().stream().anyMatch(ReviewSigns::isStars);
        if (starred || article.blocks().stream().anyMatch(block -> hasRating(block.text()))) {
            sheet.add(1.3, "something like a rating");
        }
        long links = article.blocks().stream().filter(ReviewSigns::isLink).count();
        sheet.add(-0.5 * Math.min(2, links / 10.0), "many links");
    }

    private static boolean hasRating(String text) {
        return RATING.matcher(Text.head(text, MAX_LINE)).find();
    }

    /** Themes set the mark beside the headline into parts that are no text: {@code <h2 class="banner__topline">}. */
    private static boolean isPaid(Article article) {
        Element above = article.headline()
                .map(Element::parent)
                .filter(article::contains)
                .orElse(article.root());
        return article.blocks().stream().anyMatch(ReviewSigns::isPaid)
                || Blocks.of(above, element -> false).stream()
                        .filter(block -> block.element().parent() == above || above.nameIs("header"))
                        .anyMatch(ReviewSigns::isPaid);
    }

    /** A picture of stars: {@code <img alt="4 stars">}. */
    private static boolean isStars(Element element) {
        return element.normalName().equals("img")
                && STARS.matcher(Text.head(element.attr("alt"), MAX_LINE)).find();
    }

    /** A line of its own that says "Advertorial", "Anzeige", "Sponsored post". */
    private static boolean isPaid(Block block) {
        return block.text().length() < 40 && PAID.matcher(block.text()).find();
    }

    private static boolean isLink(Block block) {
        return block.linkDensity() > 0.8 && block.text().length() > 15;
    }

    private static boolean isOtherMarkup(Article article) {
        return article.isAlone()
                && article.page().document().getElementsByTag("script").stream()
                        .filter(script -> script.attr("type").equals("application/ld+json"))
                        .anyMatch(script -> OTHER_MARKUP
                                .matcher(Text.head(script.data(), MAX_TEXT))
                                .find());
    }

    /** Takes down signs with their weights. */
    private record Sheet(Findings findings, Element where) {
        void add(double logOdds, String sign) {
            if (Math.abs(logOdds) > 0.05) {
                findings.report(Field.IS_REVIEW, logOdds > 0, 1 / (1 + Math.exp(-Math.abs(logOdds))), where, sign);
            }
        }
    }
}
