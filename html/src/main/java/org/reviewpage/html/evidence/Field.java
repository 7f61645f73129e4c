// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.evidence;

import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Identifier;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Media;
import org.reviewpage.core.Party;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.core.Rating;
import org.reviewpage.core.SubScore;
import org.reviewpage.html.page.ImageAddress;
import org.reviewpage.html.words.Text;

/**
 * A place in a review that candidates compete for, or, where it takes many values, are gathered in.
 *
 * <p>A program may have fields of its own, as constants. What they hold is not part of a review; it is in
 * the evidence of the page, as all that extractors report.
 *
 * @param <T> the type of its values
 */
public final class Field<T> {
    /** Whether the article is a review at all; candidates for both answers are weighed against each other. */
    public static final Field<Boolean> IS_REVIEW = one("is-review", Function.identity());

    public static final Field<String> TITLE = one("title", Text::key);
    public static final Field<String> BODY = one("body", Function.identity());
    public static final Field<String> SUMMARY = one("summary", Text::key);
    public static final Field<String> LANGUAGE = one("language", Function.identity());

    /** All who wrote the review, as one value: the whole byline. */
    public static final Field<List<Party>> REVIEWERS = one(
            "reviewers",
            parties -> parties.stream().map(p -> Text.key(p.name())).toList(),
            Completion::parties);

    public static final Field<Party> PUBLISHER = one("publisher", party -> Text.key(party.name()), Completion::party);

    /** When the review was published; witnesses agree if they name the same day. */
    public static final Field<PublicationDate> DATE_PUBLISHED =
            one("date-published", PublicationDate::date, Completion::date);

    public static final Field<PublicationDate> DATE_MODIFIED =
            one("date-modified", PublicationDate::date, Completion::date);

    /**
     * The overall rating; witnesses agree if the ratings are the same share of the best. The worst does not count: "4 of
     * 5" is what a page shows of a scale from 1, too.
     */
    public static final Field<Rating> RATING = one("rating", Field::sameVerdict, Completion::rating);

    public static final Field<String> ITEM_NAME = one("item-name", Text::key);
    public static final Field<ItemType> ITEM_TYPE = one("item-type", Function.identity());
    public static final Field<Integer> ITEM_YEAR = one("item-year", Function.identity());

    public static final Field<String> ALTERNATE_NAME = many("alternate-name", Text::key);
    public static final Field<Identifier> IDENTIFIER = many("identifier", Function.identity());
    public static final Field<String> GENRE = many("genre", Text::key);

    /** A credit; witnesses agree if they name the same party in the same role. */
    public static final Field<Credit> CREDIT = many(
            "credit", credit -> List.of(credit.role(), Text.key(credit.party().name())), Completion::credit);

    /** A medium; witnesses agree if they name the same player, or copies of one picture in whatever size. */
    public static final Field<Media> MEDIA = many(
            "media",
            media -> media.embedUrl()
                    .or(() -> media.contentUrl().map(ImageAddress::key))
                    .orElseThrow(),
            Completion::media);

    public static final Field<String> PRO = many("pro", Text::key);
    public static final Field<String> CON = many("con", Text::key);
    public static final Field<String> TAG = many("tag", Text::key);
    public static final Field<SubScore> SUB_SCORE = many("sub-score", score -> Text.key(score.aspect()));

    private final String name;
    private final boolean many;
    private final Function<? super T, ?> key;
    private final BinaryOperator<T> complete;

    private Field(String name, boolean many, Function<? super T, ?> key, BinaryOperator<T> complete) {
        this.name = Objects.requireNonNull(name, "name must not be null");
        this.many = many;
        this.key = Objects.requireNonNull(key, "key must not be null");
        this.complete = complete;
    }

    /**
     * A field that takes one value, the surest.
     *
     * @param name what it is called in evidence: lower-case words joined by hyphens, such as {@code item-name}
     * @param key gives what two values that mean the same have in common, so that their witnesses agree
     */
    public static <T> Field<T> one(String name, Function<? super T, ?> key) {
        return one(name, key, (surer, other) -> surer);
    }

    private static <T> Field<T> one(String name, Function<? super T, ?> key, BinaryOperator<T> complete) {
        return new Field<>(name, false, key, complete);
    }

    /** A field that takes many values, all that are more likely right than wrong; as {@link #one(String, Function)}. */
    public static <T> Field<T> many(String name, Function<? super T, ?> key) {
        return many(name, key, (surer, other) -> surer);
    }

    private static <T> Field<T> many(String name, Function<? super T, ?> key, BinaryOperator<T> complete) {
        return new Field<>(name, true, key, complete);
    }

    private static Object sameVerdict(Rating rating) {
        return rating.best()
                .filter(best -> best > 0)
                .<Object>map(best -> Math.round(1000 * rating.value() / best))
                .orElse(rating.value());
    }

    /** What it is called in evidence. */
    public String name() {
        return name;
    }

    /** Whether it takes many values. */
    public boolean takesMany() {
        return many;
    }

    /** What two values that mean the same have in common. */
    public Object key(T value) {
        return Objects.requireNonNull(key.apply(value), "a key must not be null");
    }

    /** A value with what it leaves open taken from another that means the same. */
    public T complete(T surer, T other) {
        return complete.apply(surer, other);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
