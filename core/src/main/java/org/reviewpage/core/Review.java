// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One review: who wrote what about which item, and how it was rated.
 *
 * <pre>{@code
 * Review review = Review.builder()
 *         .title("Harbour Lights")
 *         .item(ReviewedItem.builder().type(ItemType.MOVIE).name("Harbour Lights").build())
 *         .rating(Rating.outOf(3.5, 5))
 *         .build();
 * }</pre>
 */
public final class Review {
    private final Optional<String> title;
    private final List<Party> reviewers;
    private final Optional<Party> publisher;
    private final Optional<PublicationDate> datePublished;
    private final Optional<PublicationDate> dateModified;
    private final Optional<String> language;
    private final Optional<String> url;
    private final Optional<String> body;
    private final Optional<String> summary;
    private final List<String> pros;
    private final List<String> cons;
    private final List<String> tags;
    private final Optional<Rating> rating;
    private final List<SubScore> subScores;
    private final List<Media> media;
    private final ReviewedItem item;

    Review(ReviewBuilder builder) {
        title = builder.title;
        reviewers = builder.reviewers;
        publisher = builder.publisher;
        datePublished = builder.datePublished;
        dateModified = builder.dateModified;
        language = builder.language;
        url = builder.url;
        body = builder.body;
        summary = builder.summary;
        pros = builder.pros;
        cons = builder.cons;
        tags = builder.tags;
        rating = builder.rating;
        subScores = builder.subScores;
        media = builder.media;
        item = builder.item;
    }

    /** A builder for a review of which nothing is known yet. */
    public static ReviewBuilder builder() {
        return new ReviewBuilder();
    }

    /** The title of the post. */
    public Optional<String> title() {
        return title;
    }

    /** Who wrote it, one a name. */
    public List<Party> reviewers() {
        return reviewers;
    }

    /** The site or person that published it. */
    public Optional<Party> publisher() {
        return publisher;
    }

    /** When it was first published. */
    public Optional<PublicationDate> datePublished() {
        return datePublished;
    }

    /** When it was last changed. */
    public Optional<PublicationDate> dateModified() {
        return dateModified;
    }

    /** Its language as a BCP 47 tag: {@code en}, {@code pt-BR}. */
    public Optional<String> language() {
        return language;
    }

    /** The absolute address of the post. */
    public Optional<String> url() {
        return url;
    }

    /** The text, with paragraphs separated by a blank line. */
    public Optional<String> body() {
        return body;
    }

    /** The verdict or summary that the page sets apart. */
    public Optional<String> summary() {
        return summary;
    }

    /** What the reviewer lists as good. */
    public List<String> pros() {
        return pros;
    }

    /** What the reviewer lists as bad. */
    public List<String> cons() {
        return cons;
    }

    /** The words that the post is filed under. */
    public List<String> tags() {
        return tags;
    }

    /** The reviewer's overall rating. */
    public Optional<Rating> rating() {
        return rating;
    }

    /** Ratings of single aspects. */
    public List<SubScore> subScores() {
        return subScores;
    }

    /** Pictures, videos and recordings in the order of the page, the main picture first. */
    public List<Media> media() {
        return media;
    }

    /** What is reviewed. */
    public ReviewedItem item() {
        return item;
    }

    /** A builder that begins with these values. */
    public ReviewBuilder toBuilder() {
        return new ReviewBuilder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Review that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    private List<Object> values() {
        return List.of(
                title,
                reviewers,
                publisher,
                datePublished,
                dateModified,
                language,
                url,
                body,
                summary,
                pros,
                cons,
                tags,
                rating,
                subScores,
                media,
                item);
    }

    /** A line for people: title and item. */
    @Override
    public String toString() {
        return title.map(value -> "\"" + value + "\" on ").orElse("a review of ") + item;
    }
}
