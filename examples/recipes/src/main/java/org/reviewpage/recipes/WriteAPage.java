// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import java.time.LocalDate;
import java.util.List;
import org.reviewpage.core.Credit;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Media;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Person;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.core.Role;
import org.reviewpage.schema.ReviewPageWriter;

/** How do I get a page for my own site out of what somebody typed into a form? No HTML is written by hand. */
public final class WriteAPage {
    private WriteAPage() {}

    /** Prints the page. */
    public static void main(String[] args) {
        Media poster = Media.builder(Media.Kind.IMAGE)
                .contentUrl("https://slowreel.example/harbour-lights.jpg")
                .purpose(Media.Purpose.POSTER)
                .caption("The poster, by Jo Ek")
                .build();
        Media trailer = Media.builder(Media.Kind.VIDEO)
                .embedUrl("https://www.youtube.com/embed/abcdefghijk")
                .name("Trailer")
                .purpose(Media.Purpose.TRAILER)
                .build();
        ReviewedItem film = ReviewedItem.builder()
                .type(ItemType.MOVIE)
                .name("Harbour Lights")
                .year(2013)
                .genres(List.of("Drama"))
                .credits(List.of(
                        Credit.of(Role.DIRECTOR, Person.of("Ana Lima")),
                        Credit.builder(Role.ACTOR, Person.of("Ida Berg"))
                                .characters(List.of("Marta"))
                                .build(),
                        Credit.of(Role.FILM_EDITOR, Person.of("Tom Hale"))))
                .build();
        Review review = Review.builder()
                .title("Harbour Lights on a quiet coast")
                .reviewers(List.of(Person.of("Rosa Quint", "https://slowreel.example/author/rosa/")))
                .publisher(Organization.of("Slow Reel"))
                .datePublished(PublicationDate.of(LocalDate.of(2013, 12, 18)))
                .language("en")
                .url("https://slowreel.example/2013/12/harbour-lights/")
                .rating(Rating.outOf(3.5, 5).as("★★★½"))
                .item(film)
                .media(List.of(poster, trailer))
                .body("The harbour sleeps, and so does the keeper's daughter.\n\nThen comes the storm.")
                .summary("A film for patient people.")
                .pros(List.of("Faces", "The sea"))
                .cons(List.of("The kitchen, once too often"))
                .tags(List.of("Drama", "Sea"))
                .build();

        System.out.print(ReviewPageWriter.standard().writePage(review));
    }
}
