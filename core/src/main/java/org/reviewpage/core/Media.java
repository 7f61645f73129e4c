// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture, video or recording that belongs to a review.
 *
 * <p>It has at least one address: of the file itself ({@link #contentUrl()}) or of a player ({@link #embedUrl()}).
 */
public final class Media {
    private final Kind kind;
    private final Purpose purpose;
    private final Optional<String> contentUrl;
    private final Optional<String> embedUrl;
    private final Optional<String> thumbnailUrl;
    private final Optional<String> name;
    private final Optional<String> caption;
    private final Optional<Integer> width;
    private final Optional<Integer> height;
    private final Optional<PublicationDate> uploadDate;

    private Media(Builder builder) {
        kind = builder.kind;
        purpose = builder.purpose;
        contentUrl = builder.contentUrl;
        embedUrl = builder.embedUrl;
        thumbnailUrl = builder.thumbnailUrl;
        name = builder.name;
        caption = builder.caption;
        width = builder.width;
        height = builder.height;
        uploadDate = builder.uploadDate;
    }

    /** A builder. */
    public static Builder builder(Kind kind) {
        return new Builder(kind);
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** What it is there for. */
    public Purpose purpose() {
        return purpose;
    }

    /** The absolute address of the file. */
    public Optional<String> contentUrl() {
        return contentUrl;
    }

    /** The absolute address of a player for it. */
    public Optional<String> embedUrl() {
        return embedUrl;
    }

    /** The absolute address of a small picture that stands for it. */
    public Optional<String> thumbnailUrl() {
        return thumbnailUrl;
    }

    /** Its title. */
    public Optional<String> name() {
        return name;
    }

    /** The text that the page writes with it. */
    public Optional<String> caption() {
        return caption;
    }

    /** The width in pixels, greater than 0. */
    public Optional<Integer> width() {
        return width;
    }

    /** The height in pixels, greater than 0. */
    public Optional<Integer> height() {
        return height;
    }

    /** When a video was first shown. */
    public Optional<PublicationDate> uploadDate() {
        return uploadDate;
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Media that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    private List<Object> values() {
        return List.of(kind, purpose, contentUrl, embedUrl, thumbnailUrl, name, caption, width, height, uploadDate);
    }

    /** A line for people: kind, purpose and address. */
    @Override
    public String toString() {
        return kind + " " + purpose + " " + contentUrl.or(() -> embedUrl).orElseThrow();
    }

    /** The kinds of media. */
    public enum Kind {
        /** A picture. */
        IMAGE,
        /** A film clip. */
        VIDEO,
        /** A sound recording. */
        AUDIO
    }

    /** What a medium is there for. */
    public enum Purpose {
        /** The poster of a film, series or event. */
        POSTER,
        /** The cover of a book, album or game. */
        COVER,
        /** A picture taken from a film or game. */
        SCREENSHOT,
        /** A video that advertises the item. */
        TRAILER,
        /** Anything else. */
        OTHER
    }

    /** Builds a {@link Media}. */
    public static final class Builder {
        private Kind kind;
        private Purpose purpose = Purpose.OTHER;
        private Optional<String> contentUrl = Optional.empty();
        private Optional<String> embedUrl = Optional.empty();
        private Optional<String> thumbnailUrl = Optional.empty();
        private Optional<String> name = Optional.empty();
        private Optional<String> caption = Optional.empty();
        private Optional<Integer> width = Optional.empty();
        private Optional<Integer> height = Optional.empty();
        private Optional<PublicationDate> uploadDate = Optional.empty();

        private Builder(Kind kind) {
            this.kind = Require.nonNull(kind, "kind");
        }

        private Builder(Media from) {
            kind = from.kind;
            purpose = from.purpose;
            contentUrl = from.contentUrl;
            embedUrl = from.embedUrl;
            thumbnailUrl = from.thumbnailUrl;
            name = from.name;
            caption = from.caption;
            width = from.width;
            height = from.height;
            uploadDate = from.uploadDate;
        }

        /** Sets {@link Media#purpose()}. */
        public Builder purpose(Purpose purpose) {
            this.purpose = Require.nonNull(purpose, "purpose");
            return this;
        }

        /** Sets {@link Media#contentUrl()}. */
        public Builder contentUrl(String contentUrl) {
            this.contentUrl = Optional.of(Require.text(contentUrl, "contentUrl"));
            return this;
        }

        /** Sets {@link Media#embedUrl()}. */
        public Builder embedUrl(String embedUrl) {
            this.embedUrl = Optional.of(Require.text(embedUrl, "embedUrl"));
            return this;
        }

        /** Sets {@link Media#thumbnailUrl()}. */
        public Builder thumbnailUrl(String thumbnailUrl) {
            this.thumbnailUrl = Optional.of(Require.text(thumbnailUrl, "thumbnailUrl"));
            return this;
        }

        /** Sets {@link Media#name()}. */
        public Builder name(String name) {
            this.name = Optional.of(Require.text(name, "name"));
            return this;
        }

        /** Sets {@link Media#caption()}. */
        public Builder caption(String caption) {
            this.caption = Optional.of(Require.text(caption, "caption"));
            return this;
        }

        /** Sets {@link Media#width()}. */
        public Builder width(int width) {
            this.width = Optional.of(Require.positive(width, "width"));
            return this;
        }

        /** Sets {@link Media#height()}. */
        public Builder height(int height) {
            this.height = Optional.of(Require.positive(height, "height"));
            return this;
        }

        /** Sets {@link Media#uploadDate()}. */
        public Builder uploadDate(PublicationDate uploadDate) {
            this.uploadDate = Optional.of(Require.nonNull(uploadDate, "uploadDate"));
            return this;
        }

        /** The value. */
        public Media build() {
            if (contentUrl.isEmpty() && embedUrl.isEmpty()) {
                throw new IllegalArgumentException("a medium needs a contentUrl or an embedUrl, but has neither");
            }
            return new Media(this);
        }
    }
}
