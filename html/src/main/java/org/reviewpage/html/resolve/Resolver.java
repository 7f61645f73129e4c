// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.resolve;

import java.util.List;
import java.util.Optional;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Media;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewBuilder;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Limit;

/** Turns the candidates of an article into a review, or finds that it is none. */
public final class Resolver {
    /** A value that is more often wrong than right is left out, since an absent fact does less harm than a wrong one. */
    private static final double LEAST = 0.5;

    /** A title is better doubtful than absent: every post has one. */
    private static final double LEAST_TITLE = 0.1;

    /** A review is of something, and its best guess at the name is nearly always asked for. */
    private static final double LEAST_NAME = 0.02;

    private Resolver() {}

    /**
     * Weighs what extractors reported of an article.
     *
     * @param index which article of the page it is, counted from 0
     */
    public static Resolution resolve(Article article, int index, List<Candidate<?>> candidates) {
        Ballot ballot = new Ballot(index, Scales.asShown(candidates));
        boolean isReview = !candidates.isEmpty() && ballot.yes(Field.IS_REVIEW);
        Review review = review(article, ballot);
        ballot.rest(LEAST);
        return new Resolution(isReview ? Optional.of(review) : Optional.empty(), ballot.evidence());
    }

    private static Review review(Article article, Ballot ballot) {
        List<Media> media = first(Limit.MEDIA, ballot.many(Field.MEDIA, LEAST), article);
        ReviewBuilder review = Review.builder()
                .reviewers(ballot.one(Field.REVIEWERS, LEAST).orElse(List.of()))
                .pros(ballot.many(Field.PRO, LEAST))
                .cons(ballot.many(Field.CON, LEAST))
                .tags(ballot.many(Field.TAG, LEAST))
                .subScores(ballot.many(Field.SUB_SCORE, LEAST))
                .media(media)
                .item(item(article, ballot, media));
        if (article.post().orElse(article).isAlone()) {
            article.page().url().ifPresent(review::url);
        }
        ballot.one(Field.TITLE, LEAST_TITLE).ifPresent(review::title);
        ballot.one(Field.PUBLISHER, LEAST).ifPresent(review::publisher);
        ballot.one(Field.DATE_PUBLISHED, LEAST).ifPresent(review::datePublished);
        ballot.one(Field.DATE_MODIFIED, LEAST).ifPresent(review::dateModified);
        ballot.one(Field.LANGUAGE, LEAST).ifPresent(review::language);
        ballot.one(Field.BODY, LEAST).ifPresent(review::body);
        ballot.one(Field.SUMMARY, LEAST).ifPresent(review::summary);
        ballot.one(Field.RATING, LEAST).ifPresent(review::rating);
        return review.build();
    }

    private static ReviewedItem item(Article article, Ballot ballot, List<Media> media) {
        ItemType type = ballot.one(Field.ITEM_TYPE, LEAST_TITLE).orElse(ItemType.THING);
        Optional<String> name = ballot.one(Field.ITEM_NAME, LEAST_NAME);
        ReviewedItem.Builder item = ReviewedItem.builder()
                .type(type)
                .alternateNames(ballot.many(Field.ALTERNATE_NAME, LEAST))
                .credits(MergedCredits.of(first(Limit.CREDITS, ballot.many(Field.CREDIT, LEAST), article), type, name))
                .identifiers(ballot.many(Field.IDENTIFIER, LEAST))
                .genres(ballot.many(Field.GENRE, LEAST));
        name.ifPresent(item::name);
        ballot.one(Field.ITEM_YEAR, LEAST).ifPresent(item::year);
        media.stream().filter(Resolver::showsTheItem).findFirst().ifPresent(item::poster);
        return item.build();
    }

    private static <T> List<T> first(Limit limit, List<T> values, Article article) {
        int most = article.page().limits().count(limit);
        if (values.size() <= most) {
            return values;
        }
        article.page().reached(limit, "resolver");
        return values.subList(0, most);
    }

    private static boolean showsTheItem(Media media) {
        return media.purpose() == Media.Purpose.POSTER || media.purpose() == Media.Purpose.COVER;
    }
}
