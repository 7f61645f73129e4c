// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {
    private static Review full() {
        Media poster = Media.builder(Media.Kind.IMAGE)
                .contentUrl("https://a.example/p.jpg")
                .build();
        return Review.builder()
                .title("Lights")
                .reviewers(List.of(Person.of("Ann")))
                .publisher(Organization.of("The Lamp"))
                .datePublished(PublicationDate.of(LocalDate.of(2013, 12, 18)))
                .dateModified(PublicationDate.of(LocalDate.of(2014, 1, 2)))
                .language("en")
                .url("https://a.example/lights")
                .body("Good.")
                .summary("Go.")
                .pros(List.of("Light"))
                .cons(List.of("Dark"))
                .tags(List.of("film"))
                .rating(Rating.outOf(4, 5))
                .subScores(List.of(new SubScore("Sound", Rating.outOf(3, 5))))
                .media(List.of(poster))
                .item(ReviewedItem.builder()
                        .type(ItemType.MOVIE)
                        .name("Harbour Lights")
                        .alternateNames(List.of("Luces"))
                        .year(2013)
                        .credits(List.of(Credit.of(Role.DIRECTOR, Person.of("Bo"))))
                        .identifiers(List.of(Identifier.sameAs("https://b.example/1")))
                        .genres(List.of("drama"))
                        .poster(poster)
                        .build())
                .build();
    }

    @Test
    void aReviewIsItsValues() {
        assertThat(full()).isEqualTo(full()).hasSameHashCodeAs(full());
        assertThat(full().toBuilder().build()).isEqualTo(full());
        assertThat(full()).isNotEqualTo(full().toBuilder().title("Other").build());
    }

    @Test
    void textIsWithoutWhiteSpaceAtItsEndsAndHoldsNoHalfOfASurrogatePair() {
        assertThat(Review.builder().title(" a\uD83Db\uDE00😀\n").build().title())
                .contains("a\uFFFDb\uFFFD😀");
    }

    @Test
    void aReviewOfWhichNothingIsKnownIsOfAThing() {
        Review nothing = Review.builder().build();

        assertThat(nothing.title()).isEmpty();
        assertThat(nothing.reviewers()).isEmpty();
        assertThat(nothing.rating()).isEmpty();
        assertThat(nothing.item().type()).isEqualTo(ItemType.THING);
        assertThat(nothing.item().credits()).isEmpty();
    }

    @Test
    void aLineForPeopleNamesTitleAndItem() {
        assertThat(full()).hasToString("\"Lights\" on Movie \"Harbour Lights\" (2013)");
        assertThat(Review.builder().build()).hasToString("a review of Thing");
    }

    @Test
    void listsAreCopiedAndCannotBeChanged() {
        List<String> pros = new ArrayList<>(List.of("Light"));
        Review review = Review.builder().pros(pros).build();
        pros.add("Quiet");

        assertThat(review.pros()).containsExactly("Light");
        assertThatThrownBy(() -> review.pros().add("Quiet")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> review.media().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nullIsRefusedAtOnceByName() {
        assertThatThrownBy(() -> Review.builder().title(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("title must not be null");
        assertThatThrownBy(() -> Review.builder().tags(Arrays.asList("a", null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("an element of tags must not be null");
    }

    @Test
    void blankTextIsRefusedForAnAbsentFactIsLeftOut() {
        assertThatThrownBy(() -> Review.builder().body("\n ")).hasMessageContaining("body must not be blank");
    }

    @Test
    void textHasNoWhiteSpaceAtItsEnds() {
        assertThat(Review.builder().title(" Lights\n").tags(List.of("film ")).build())
                .isEqualTo(
                        Review.builder().title("Lights").tags(List.of("film")).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Movie", "3DModel", "TVSeries"})
    void anItemTypeIsTheLocalNameOfASchemaType(String name) {
        assertThat(ItemType.of(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"movie", "https://schema.org/Movie", "Tv Series", "Фильм", "@Movie"})
    void otherTypeNamesAreRefused(String name) {
        assertThatThrownBy(() -> ItemType.of(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + name + "\"");
    }

    @Test
    void numbersOfYearsAndPixelsArePositive() {
        assertThatThrownBy(() -> ReviewedItem.builder().year(0)).hasMessage("year must be greater than 0, but is 0");
        assertThatThrownBy(() -> Media.builder(Media.Kind.IMAGE).width(-1))
                .hasMessage("width must be greater than 0, but is -1");
    }

    @Test
    void aMediumHasAnAddress() {
        assertThatThrownBy(() -> Media.builder(Media.Kind.VIDEO).name("Trailer").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a medium needs a contentUrl or an embedUrl, but has neither");
    }

    @Test
    void aPosterIsAnImage() {
        Media video =
                Media.builder(Media.Kind.VIDEO).embedUrl("https://v.example/1").build();

        assertThatThrownBy(() -> ReviewedItem.builder().poster(video))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a poster is an image");
    }
}
