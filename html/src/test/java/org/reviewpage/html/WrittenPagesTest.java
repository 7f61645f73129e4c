// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Identifier;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Media;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Person;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.core.Role;
import org.reviewpage.core.SubScore;
import org.reviewpage.schema.ReviewPageWriter;

/** What {@link ReviewPageWriter} writes, the parser reads as the same review. */
class WrittenPagesTest {
    private static final String URL = "https://a.example/2013/lights";
    private static final String PROSE =
            """
            The harbour sleeps, and so does the keeper's daughter, until a ship without a name drops its anchor beneath her
            window. What follows is less a mystery than a long look at people who wait, and it is told without haste.

            Nothing in the first half hour prepares us for the storm. The camera stays on faces, the sea stays outside, and
            when the two meet at last the film has earned every drop of it. See it with somebody who likes to be quiet.

            There are things to grumble about. The second act returns to the same kitchen once too often, the letters that
            are read aloud say what every face has said already, and the boy with the lantern is a symbol before he is a boy.
            None of it lasts, since there is always another evening at the window to come back to.

            What remains is the patience of it. Few people dare to leave so much room around so small a story, and fewer
            still know when to stop. I went home slowly, along the water, and was in no hurry to talk about it.
            """.replace("\n\n", "¶").replace("\n", " ").replace("¶", "\n\n").strip();

    private static Review film() {
        Media poster = image("poster")
                .purpose(Media.Purpose.POSTER)
                .width(400)
                .height(600)
                .build();
        return Review.builder()
                .title("Harbour Lights on a quiet coast")
                .reviewers(List.of(Person.of("Rosa Quint", "https://a.example/rosa")))
                .publisher(Organization.of("Slow Reel", "https://a.example/"))
                .datePublished(PublicationDate.of(OffsetDateTime.parse("2013-12-18T20:15:00+01:00")))
                .dateModified(PublicationDate.of(LocalDate.of(2014, 1, 2)))
                .language("en")
                .url(URL)
                .body(PROSE)
                .summary("A film for patient people.")
                .rating(Rating.outOf(3.5, 5).as("★★★½"))
                .tags(List.of("Drama", "Sea & sky"))
                .media(List.of(
                        poster,
                        image("storm").caption("The storm, at last").build(),
                        Media.builder(Media.Kind.VIDEO)
                                .embedUrl("https://www.youtube.com/embed/abcdefghijk")
                                .thumbnailUrl("https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg")
                                .name("The trailer")
                                .purpose(Media.Purpose.TRAILER)
                                .build()))
                .item(ReviewedItem.builder()
                        .type(ItemType.MOVIE)
                        .name("Harbour Lights")
                        .alternateNames(List.of("Luces del puerto"))
                        .year(2013)
                        .genres(List.of("Drama"))
                        .identifiers(List.of(Identifier.sameAs("https://www.imdb.com/title/tt0000001/")))
                        .credits(List.of(
                                Credit.of(Role.DIRECTOR, Person.of("Ana Lima", "https://a.example/lima")),
                                Credit.builder(Role.ACTOR, Person.of("Ida Berg"))
                                        .characters(List.of("Marta"))
                                        .build(),
                                Credit.of(Role.ACTOR, Person.of("Tom Hale")),
                                Credit.builder(Role.CINEMATOGRAPHER, Person.of("Jo Ek"))
                                        .label("Kamera")
                                        .build()))
                        .poster(poster)
                        .build())
                .build();
    }

    private static Review product() {
        return Review.builder()
                .title("The Tern kettle")
                .reviewers(List.of(Person.of("Rosa Quint"), Person.of("Bo Li")))
                .language("en")
                .url(URL)
                .datePublished(PublicationDate.of(LocalDate.of(2020, 2, 1)))
                .body(PROSE.replace("film", "kettle"))
                .rating(Rating.outOf(8, 10).as("8/10"))
                .subScores(
                        List.of(new SubScore("Build", Rating.outOf(9, 10)), new SubScore("Noise", Rating.outOf(7, 10))))
                .pros(List.of("Boils fast", "Looks good"))
                .cons(List.of("Heavy"))
                .item(ReviewedItem.builder()
                        .type(ItemType.PRODUCT)
                        .name("Tern K2")
                        .credits(List.of(Credit.of(Role.PUBLISHER, Organization.of("Tern"))))
                        .build())
                .build();
    }

    private static Review book() {
        return Review.builder()
                .title("A ledger of salt")
                .reviewers(List.of(Organization.of("The Lamp")))
                .language("en")
                .url(URL)
                .body(PROSE.replace("film", "novel"))
                .item(ReviewedItem.builder()
                        .type(ItemType.BOOK)
                        .name("The Salt Ledger")
                        .identifiers(List.of(Identifier.isbn("978-0-00-000000-2")))
                        .credits(List.of(
                                Credit.of(Role.AUTHOR, Person.of("Mia Kern")),
                                Credit.of(Role.TRANSLATOR, Person.of("Pau Vidal")),
                                Credit.of(Role.PUBLISHER, Organization.of("Quay Press"))))
                        .build())
                .build();
    }

    private static Review album() {
        return Review.builder()
                .title("Low Tide Hymnal & other <songs>")
                .reviewers(List.of(Person.of("Rosa Quint")))
                .language("en")
                .url(URL)
                .rating(Rating.of(83, 0, 100).as("B+"))
                .body(PROSE.replace("film", "record"))
                .item(ReviewedItem.builder()
                        .type(ItemType.MUSIC_ALBUM)
                        .name("Low Tide Hymnal")
                        .year(2019)
                        .credits(List.of(
                                Credit.of(Role.ARTIST, Organization.of("The Ferrymen")),
                                Credit.of(Role.LABEL, Organization.of("Mud Records"))))
                        .build())
                .build();
    }

    private static Review restaurant() {
        return Review.builder()
                .title("Lunch at Casa Pilar")
                .reviewers(List.of(Person.of("Rosa Quint")))
                .language("en")
                .url(URL)
                .rating(Rating.of(4, 1, 5).as("4 of 5"))
                .body(PROSE.replace("film", "kitchen"))
                .media(List.of(image("plate")
                        .width(640)
                        .height(480)
                        .caption("Rice with clams")
                        .build()))
                .item(ReviewedItem.builder()
                        .type(ItemType.RESTAURANT)
                        .name("Casa Pilar")
                        .genres(List.of("Galician"))
                        .build())
                .build();
    }

    private static Media.Builder image(String name) {
        return Media.builder(Media.Kind.IMAGE).contentUrl("https://a.example/" + name + ".jpg");
    }

    static Stream<Named<Review>> reviews() {
        return Stream.of(film(), product(), book(), album(), restaurant())
                .map(review -> Named.of(review.item().type().name(), review));
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void aWrittenPageIsReadAsTheSameReview(Review review) {
        String page = ReviewPageWriter.standard().writePage(review);

        assertThat(ReviewParser.standard().parse(page, URL).reviews()).containsExactly(review);
    }
}
