// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.reviewpage.core.Credit;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Media;
import org.reviewpage.core.Person;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.core.Role;
import org.reviewpage.schema.JsonLdWriter;
import org.reviewpage.schema.ReviewPageWriter;

/**
 * How do I get search markup for my own site out of what somebody typed into a form? No HTML is written by hand: prints
 * a script element for the head of the page and an article with microdata for its body. One of the two is enough.
 *
 * <pre>examples/run MarkupFromAForm</pre>
 */
public final class MarkupFromAForm {
    private MarkupFromAForm() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        Review review = review(Map.of(
                "film", "Harbour Lights",
                "director", "Ana Lima",
                "editor", "Tom Hale",
                "poster", "https://slowreel.example/harbour-lights.jpg",
                "title", "Harbour Lights on a quiet coast",
                "by", "Rosa Quint",
                "date", "2013-12-18",
                "stars", "3.5",
                "text", "The harbour sleeps, and so does the keeper's daughter.\n\nThen comes the <storm>."));
        System.out.println(JsonLdWriter.standard().writeScript(review)); // no value can end the script
        System.out.println(ReviewPageWriter.standard().write(review)); // all text is escaped
    }

    static Review review(Map<String, String> form) {
        Media poster = Media.builder(Media.Kind.IMAGE)
                .contentUrl(form.get("poster"))
                .purpose(Media.Purpose.POSTER)
                .build();
        ReviewedItem film = ReviewedItem.builder()
                .type(ItemType.MOVIE)
                .name(form.get("film"))
                .credits(List.of(
                        Credit.of(Role.DIRECTOR, Person.of(form.get("director"))),
                        Credit.of(Role.FILM_EDITOR, Person.of(form.get("editor")))))
                .poster(poster)
                .build();
        return Review.builder()
                .title(form.get("title"))
                .reviewers(List.of(Person.of(form.get("by"))))
                .datePublished(PublicationDate.of(LocalDate.parse(form.get("date"))))
                .rating(Rating.outOf(Double.parseDouble(form.get("stars")), 5))
                .item(film)
                .media(List.of(poster))
                .body(form.get("text"))
                .build();
    }
}
