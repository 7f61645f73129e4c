// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

import java.util.List;
import java.util.Optional;

/** Builds a {@link Review}. */
public final class ReviewBuilder {
    Optional<String> title = Optional.empty();
    List<Party> reviewers = List.of();
    Optional<Party> publisher = Optional.empty();
    Optional<PublicationDate> datePublished = Optional.empty();
    Optional<PublicationDate> dateModified = Optional.empty();
    Optional<String> language = Optional.empty();
    Optional<String> url = Optional.empty();
    Optional<String> body = Optional.empty();
    Optional<String> summary = Optional.empty();
    List<String> pros = List.of();
    List<String> cons = List.of();
    List<String> tags = List.of();
    Optional<Rating> rating = Optional.empty();
    List<SubScore> subScores = List.of();
    List<Media> media = List.of();
    ReviewedItem item = ReviewedItem.builder().build();

    ReviewBuilder() {}

    ReviewBuilder(Review from) {
        title = from.title();
        reviewers = from.reviewers();
        publisher = from.publisher();
        datePublished = from.datePublished();
        dateModified = from.dateModified();
        language = from.language();
        url = from.url();
        body = from.body();
        summary = from.summary();
        pros = from.pros();
        cons = from.cons();
        tags = from.tags();
        rating = from.rating();
        subScores = from.subScores();
        media = from.media();
        item = from.item();
    }

    /** Sets {@link Review#title()}. */
    public ReviewBuilder title(String title) {
        this.title = Optional.of(Require.text(title, "title"));
        return this;
    }

    /** Sets {@link Review#reviewers()}. */
    public ReviewBuilder reviewers(List<? extends Party> reviewers) {
        this.reviewers = Require.list(reviewers, "reviewers");
        return this;
    }

    /** Sets {@link Review#publisher()}. */
    public ReviewBuilder publisher(Party publisher) {
        this.publisher = Optional.of(Require.nonNull(publisher, "publisher"));
        return this;
    }

    /** Sets {@link Review#datePublished()}. */
    public ReviewBuilder datePublished(PublicationDate datePublished) {
        this.datePublished = Optional.of(Require.nonNull(datePublished, "datePublished"));
        return this;
    }

    /** Sets {@link Review#dateModified()}. */
    public ReviewBuilder dateModified(PublicationDate dateModified) {
        this.dateModified = Optional.of(Require.nonNull(dateModified, "dateModified"));
        return this;
    }

    /** Sets {@link Review#language()}. */
    public ReviewBuilder language(String language) {
        this.language = Optional.of(Require.text(language, "language"));
        return this;
    }

    /** Sets {@link Review#url()}. */
    public ReviewBuilder url(String url) {
        this.url = Optional.of(Require.text(url, "url"));
        return this;
    }

    /** Sets {@link Review#body()}. */
    public ReviewBuilder body(String body) {
        this.body = Optional.of(Require.text(body, "body"));
        return this;
    }

    /** Sets {@link Review#summary()}. */
    public ReviewBuilder summary(String summary) {
        this.summary = Optional.of(Require.text(summary, "summary"));
        return this;
    }

    /** Sets {@link Review#pros()}. */
    public ReviewBuilder pros(List<String> pros) {
        this.pros = Require.texts(pros, "pros");
        return this;
    }

    /** Sets {@link Review#cons()}. */
    public ReviewBuilder cons(List<String> cons) {
        this.cons = Require.texts(cons, "cons");
        return this;
    }

    /** Sets {@link Review#tags()}. */
    public ReviewBuilder tags(List<String> tags) {
        this.tags = Require.texts(tags, "tags");
        return this;
    }

    /** Sets {@link Review#rating()}. */
    public ReviewBuilder rating(Rating rating) {
        this.rating = Optional.of(Require.nonNull(rating, "rating"));
        return this;
    }

    /** Sets {@link Review#subScores()}. */
    public ReviewBuilder subScores(List<SubScore> subScores) {
        this.subScores = Require.list(subScores, "subScores");
        return this;
    }

    /** Sets {@link Review#media()}. */
    public ReviewBuilder media(List<Media> media) {
        this.media = Require.list(media, "media");
        return this;
    }

    /** Sets {@link Review#item()}. */
    public ReviewBuilder item(ReviewedItem item) {
        this.item = Require.nonNull(item, "item");
        return this;
    }

    /** The value. */
    public Review build() {
        return new Review(this);
    }
}
