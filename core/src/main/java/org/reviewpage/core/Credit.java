// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A party in a role: Joaquin Phoenix, actor, as Theodore.
 *
 * <p>Credits stand in {@link ReviewedItem#credits()} in the order of the page. A party with two roles has two credits.
 */
public final class Credit {
    private final Party party;
    private final Role role;
    private final List<String> characters;
    private final List<String> attributes;
    private final Optional<String> label;

    private Credit(Builder builder) {
        party = builder.party;
        role = builder.role;
        characters = Require.texts(builder.characters, "characters");
        attributes = Require.texts(builder.attributes, "attributes");
        label = builder.label;
    }

    /** A credit of which no more than party and role is known. */
    public static Credit of(Role role, Party party) {
        return builder(role, party).build();
    }

    /** A builder for a credit. */
    public static Builder builder(Role role, Party party) {
        return new Builder(role, party);
    }

    /** Who is credited, named as the page names them. */
    public Party party() {
        return party;
    }

    /** What the party did. */
    public Role role() {
        return role;
    }

    /** The parts that an actor plays, as the page names them. */
    public List<String> characters() {
        return characters;
    }

    /** Remarks in lower case, such as {@code voice}, {@code uncredited} or {@code archive footage}. */
    public List<String> attributes() {
        return attributes;
    }

    /**
     * The role in the words of the page, such as "Regie" or "Starring".
     *
     * <p>It tells how the page said it and not what it said: credits that differ in nothing else are equal.
     */
    public Optional<String> label() {
        return label;
    }

    /** A builder that begins with the values of this credit. */
    public Builder toBuilder() {
        Builder builder = builder(role, party).characters(characters).attributes(attributes);
        label.ifPresent(builder::label);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Credit that
                && party.equals(that.party)
                && role.equals(that.role)
                && characters.equals(that.characters)
                && attributes.equals(that.attributes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(party, role, characters, attributes);
    }

    /** A line for people: {@code actor: Joaquin Phoenix as Theodore}. */
    @Override
    public String toString() {
        String as = characters.isEmpty() ? "" : " as " + String.join(" / ", characters);
        String remarks = attributes.isEmpty() ? "" : " (" + String.join(", ", attributes) + ")";
        return role + ": " + party.name() + as + remarks;
    }

    /** Builds a {@link Credit}. */
    public static final class Builder {
        private final Role role;
        private final Party party;
        private List<String> characters = List.of();
        private List<String> attributes = List.of();
        private Optional<String> label = Optional.empty();

        private Builder(Role role, Party party) {
            this.role = Require.nonNull(role, "role");
            this.party = Require.nonNull(party, "party");
        }

        /** Sets {@link Credit#characters()}. */
        public Builder characters(List<String> characters) {
            this.characters = Require.texts(characters, "characters");
            return this;
        }

        /** Sets {@link Credit#attributes()}. */
        public Builder attributes(List<String> attributes) {
            this.attributes = Require.texts(attributes, "attributes");
            return this;
        }

        /** Sets {@link Credit#label()}. */
        public Builder label(String label) {
            this.label = Optional.of(Require.text(label, "label"));
            return this;
        }

        /** The credit. */
        public Credit build() {
            return new Credit(this);
        }
    }
}
