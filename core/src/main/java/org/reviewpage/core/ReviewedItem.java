// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is reviewed: a film, a book, a restaurant. */
public final class ReviewedItem {
    private final ItemType type;
    private final Optional<String> name;
    private final List<String> alternateNames;
    private final Optional<Integer> year;
    private final List<Credit> credits;
    private final List<Identifier> identifiers;
    private final List<String> genres;
    private final Optional<Media> poster;

    private ReviewedItem(Builder builder) {
        type = builder.type;
        name = builder.name;
        alternateNames = builder.alternateNames;
        year = builder.year;
        credits = builder.credits;
        identifiers = builder.identifiers;
        genres = builder.genres;
        poster = builder.poster;
    }

    /** A builder for an item of which nothing is known yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** What it is; {@link ItemType#THING} where that is not known. */
    public ItemType type() {
        return type;
    }

    /** Its name, which is often not the title of the post. */
    public Optional<String> name() {
        return name;
    }

    /** Other names, such as the original title. */
    public List<String> alternateNames() {
        return alternateNames;
    }

    /** The year of its first publication, greater than 0. */
    public Optional<Integer> year() {
        return year;
    }

    /** Who made it, in the order of the page. */
    public List<Credit> credits() {
        return credits;
    }

    /** What tells it from all others. */
    public List<Identifier> identifiers() {
        return identifiers;
    }

    /** Its genres, as the page names them. */
    public List<String> genres() {
        return genres;
    }

    /** Its poster or cover, an image. */
    public Optional<Media> poster() {
        return poster;
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReviewedItem that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    private List<Object> values() {
        return List.of(type, name, alternateNames, year, credits, identifiers, genres, poster);
    }

    /** A line for people: type, name and year. */
    @Override
    public String toString() {
        return type
                + name.map(value -> " \"" + value + "\"").orElse("")
                + year.map(value -> " (" + value + ")").orElse("");
    }

    /** Builds a {@link ReviewedItem}. */
    public static final class Builder {
        private ItemType type = ItemType.THING;
        private Optional<String> name = Optional.empty();
        private List<String> alternateNames = List.of();
        private Optional<Integer> year = Optional.empty();
        private List<Credit> credits = List.of();
        private List<Identifier> identifiers = List.of();
        private List<String> genres = List.of();
        private Optional<Media> poster = Optional.empty();

        private Builder() {}

        private Builder(ReviewedItem from) {
            type = from.type;
            name = from.name;
            alternateNames = from.alternateNames;
            year = from.year;
            credits = from.credits;
            identifiers = from.identifiers;
            genres = from.genres;
            poster = from.poster;
        }

        /** Sets {@link ReviewedItem#type()}. */
        public Builder type(ItemType type) {
            this.type = Require.nonNull(type, "type");
            return this;
        }

        /** Sets {@link ReviewedItem#name()}. */
        public Builder name(String name) {
            this.name = Optional.of(Require.text(name, "name"));
            return this;
        }

        /** Sets {@link ReviewedItem#alternateNames()}. */
        public Builder alternateNames(List<String> alternateNames) {
            this.alternateNames = Require.texts(alternateNames, "alternateNames");
            return this;
        }

        /** Sets {@link ReviewedItem#year()}. */
        public Builder year(int year) {
            this.year = Optional.of(Require.positive(year, "year"));
            return this;
        }

        /** Sets {@link ReviewedItem#credits()}. */
        public Builder credits(List<Credit> credits) {
            this.credits = Require.list(credits, "credits");
            return this;
        }

        /** Sets {@link ReviewedItem#identifiers()}. */
        public Builder identifiers(List<Identifier> identifiers) {
            this.identifiers = Require.list(identifiers, "identifiers");
            return this;
        }

        /** Sets {@link ReviewedItem#genres()}. */
        public Builder genres(List<String> genres) {
            this.genres = Require.texts(genres, "genres");
            return this;
        }

        /** Sets {@link ReviewedItem#poster()}. */
        public Builder poster(Media poster) {
            if (Require.nonNull(poster, "poster").kind() != Media.Kind.IMAGE) {
                throw new IllegalArgumentException("a poster is an image, but this one is " + poster);
            }
            this.poster = Optional.of(poster);
            return this;
        }

        /** The value. */
        public ReviewedItem build() {
            return new ReviewedItem(this);
        }
    }
}
