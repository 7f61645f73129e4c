// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.markup.OwnReviews.Part;
import org.reviewpage.html.markup.Syntax.Described;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.rating.Match;
import org.reviewpage.html.rating.Notations;
import org.reviewpage.html.words.Text;
import org.reviewpage.schema.ReviewMapper;
import org.reviewpage.schema.node.TypedNode;

/**
 * Reports what a page describes in one syntax for structured data.
 *
 * <p>What a review states of itself is nearly always right. Names are the exception: plugins copy the title of the post
 * into the name of the item, so a name that the title ends in is worth no more than the title.
 */
public final class StructuredData implements Extractor {
    private static final double SURE = 0.93;
    private static final double GOOD = 0.8;
    private static final double FAIR = 0.6;
    private static final double WEAK = 0.3;
    /** Plugins fill in the site where the theme shows the writer. */
    private static final double GROUP = 0.5;

    /** Types that plugins give to anything. */
    private static final Set<ItemType> VAGUE =
            Set.of(ItemType.THING, ItemType.CREATIVE_WORK, ItemType.PRODUCT, ItemType.ORGANIZATION);

    /** Types of posts, which plugins give to what the post is about. */
    private static final Set<String> POSTS = Set.of(
            "BlogPosting", "Article", "NewsArticle", "WebPage", "WebSite", "Blog", "Review", "SocialMediaPosting");

    private final Syntax syntax;

    private StructuredData(Syntax syntax) {
        this.syntax = syntax;
    }

    /** One extractor a syntax: JSON-LD, microdata, RDFa and microformats. */
    public static List<Extractor> all() {
        return MarkupReader.SYNTAXES.stream()
                .<Extractor>map(StructuredData::new)
                .toList();
    }

    @Override
    public String name() {
        return syntax.name();
    }

    @Override
    public void extract(Article article, Findings findings) {
        boolean wholePage = syntax.isInHead() && article.isAlone();
        Region region = wholePage ? Region.of(article.page()) : Region.of(article);
        List<Described> things = syntax.read(region);
        if (things.isEmpty()) {
            return;
        }
        OwnReviews described = new OwnReviews(things, article.page().limits().count(Limit.MARKUP_ITEMS));
        if (described.isFull()) {
            article.page().reached(Limit.MARKUP_ITEMS, name());
        }
        for (Part part : described.reviews()) {
            review(part.on(article.page()), article, findings);
        }
        for (Part part : described.articlesOf(article)) {
            article(part.on(article.page()), findings);
        }
        // by itself it may be of another post; it tells more of one that the article embeds
        for (Part part : described.videos()) {
            DescribedVideo.of(part.on(article.page()).node())
                    .ifPresent(video -> new To(findings, part).report(Field.MEDIA, video, WEAK));
        }
    }

    private static void review(Part part, Article article, Findings findings) {
        Review review = ReviewMapper.review(part.node());
        To to = new To(findings, part);
        ReviewedItem item = part.item().map(ReviewMapper::item).orElse(review.item());
        Optional<Rating> rating = review.rating().or(() -> written(part.node()));
        if (item.name().isPresent() || rating.isPresent()) {
            to.report(Field.IS_REVIEW, true, SURE);
        }
        byline(review, to);
        review.title().ifPresent(title -> to.report(Field.TITLE, title, WEAK));
        rating.map(StructuredData::onScale).ifPresent(verdict -> to.report(Field.RATING, verdict, SURE));
        review.subScores().forEach(score -> to.report(Field.SUB_SCORE, score, SURE));
        review.pros().forEach(pro -> to.report(Field.PRO, pro, SURE));
        review.cons().forEach(con -> to.report(Field.CON, con, SURE));
        review.media().forEach(media -> to.report(Field.MEDIA, DescribedVideo.played(media), GOOD));
        item(item, article, to);
    }

    /** A rating in words or signs, which only people understand: "4 out of 5", {@code ★★★★☆}, "B+". */
    private static Optional<Rating> written(TypedNode review) {
        List<String> texts = new ArrayList<>(review.texts("reviewRating"));
        review.nodes("reviewRating").forEach(rating -> texts.addAll(rating.texts("ratingValue")));
        return texts.stream()
                .map(Text::collapse)
                .flatMap(text -> Notations.in(text).stream()
                        .filter(match -> match.start() == 0 && match.end() == text.length())
                        .map(Match::rating))
                .findFirst();
    }

    /**
     * Markup that states no scale means 1 to 5: so search engines read it, and sites go by what those show of them.
     *
     * @see <a href="https://developers.google.com/search/docs/appearance/structured-data/review-snippet">bestRating</a>
     */
    private static Rating onScale(Rating rating) {
        boolean fits = rating.best().isEmpty() && rating.value() >= 1 && rating.value() <= 5;
        return fits ? new Rating(rating.value(), Optional.of(1.0), Optional.of(5.0), rating.asWritten()) : rating;
    }

    private static void item(ReviewedItem item, Article article, To to) {
        String title = Text.key(article.headline()
                .map(heading -> ElementText.of(heading, 300))
                .orElse(article.page().title()));
        Optional<String> name = item.name().map(StructuredData::withoutYear);
        name.ifPresent(own -> to.report(Field.ITEM_NAME, own, title.endsWith(Text.key(own)) ? FAIR : SURE));
        if (!POSTS.contains(item.type().name())) {
            to.report(Field.ITEM_TYPE, item.type(), VAGUE.contains(item.type()) ? WEAK : SURE);
        }
        item.year().ifPresent(year -> to.report(Field.ITEM_YEAR, year, GOOD));
        item.alternateNames().forEach(other -> to.report(Field.ALTERNATE_NAME, other, SURE));
        item.genres().forEach(genre -> to.report(Field.GENRE, genre, SURE));
        item.identifiers().forEach(identifier -> to.report(Field.IDENTIFIER, identifier, SURE));
        item.credits().forEach(credit -> to.report(Field.CREDIT, credit, SURE));
        item.poster().ifPresent(poster -> to.report(Field.MEDIA, poster, WEAK));
    }

    /** {@code "Tide (1973)"} as {@code "Tide"}: catalogues of films append the year. */
    private static String withoutYear(String name) {
        int open = name.length() - 7;
        boolean dated = open > 0
                && name.startsWith(" (", open)
                && name.endsWith(")")
                && name.substring(open + 2, open + 6).chars().allMatch(Character::isDigit);
        return dated ? name.substring(0, open) : name;
    }

    private static void article(Part part, Findings findings) {
        Review post = ReviewMapper.byline(part.node());
        To to = new To(findings, part);
        post.title().ifPresent(title -> to.report(Field.TITLE, title, FAIR));
        byline(post, to);
    }

    private static void byline(Review review, To to) {
        if (!review.reviewers().isEmpty()) {
            boolean group = review.reviewers().stream().allMatch(Organization.class::isInstance);
            to.report(Field.REVIEWERS, review.reviewers(), group ? GROUP : GOOD);
        }
        review.publisher().ifPresent(publisher -> to.report(Field.PUBLISHER, publisher, SURE));
        review.datePublished().ifPresent(date -> to.report(Field.DATE_PUBLISHED, date, GOOD));
        review.dateModified().ifPresent(date -> to.report(Field.DATE_MODIFIED, date, GOOD));
        review.tags().forEach(tag -> to.report(Field.TAG, tag, FAIR));
    }

    /** Findings of one described thing. */
    private record To(Findings findings, Part part) {
        <T> void report(Field<T> field, T value, double confidence) {
            findings.report(
                    field,
                    value,
                    confidence,
                    part.element(),
                    field + " of " + part.node().types());
        }
    }
}
