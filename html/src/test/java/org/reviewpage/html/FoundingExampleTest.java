// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.core.Credit;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Media;
import org.reviewpage.core.Review;
import org.reviewpage.core.Role;

/** The post that this library was begun for, in the three shapes in which such posts are found. */
class FoundingExampleTest {
    private static final String WORDPRESS = "founding-wordpress-cast-table.html";
    private static final String OLD_TEMPLATE = "founding-old-template-br-lines-and-flash.html";
    private static final String BARE = "founding-bare-paragraphs.html";

    private static Review review(String page) throws IOException {
        try (InputStream html = FoundingExampleTest.class.getResourceAsStream("/pages/" + page)) {
            List<Review> reviews = ReviewParser.standard()
                    .parse(Objects.requireNonNull(html, page), null, "https://row.example/2013/12/tide/")
                    .reviews();
            assertThat(reviews).hasSize(1);
            return reviews.get(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {WORDPRESS, OLD_TEMPLATE, BARE})
    void theItemIsTheFilmAndNotTheTitleOfThePost(String page) throws IOException {
        Review review = review(page);

        assertThat(review.title()).contains("Tide: A Forecast for the Lonely");
        assertThat(review.item().name()).contains("Tide");
        assertThat(review.item().type()).isEqualTo(ItemType.MOVIE);
    }

    @ParameterizedTest
    @ValueSource(strings = {WORDPRESS, OLD_TEMPLATE, BARE})
    void sevenActorsHaveTheirCharacters(String page) throws IOException {
        List<Credit> cast = review(page).item().credits().stream()
                .filter(credit -> credit.role().equals(Role.ACTOR))
                .toList();

        assertThat(cast)
                .extracting(credit -> String.join("/", credit.characters()) + " = "
                        + credit.party().name())
                .containsExactly(
                        "Jonas Weir = Emil Hartog",
                        "Marina = Lena Okafor",
                        "Ruth = Ruth Bellamy",
                        "Clara Venn = Ida Moreau",
                        "Night Nurse = Greta Solberg",
                        "Paul = Tom Adeyemi",
                        "Walter = Hugo Lindqvist");
        assertThat(cast.get(1).attributes()).containsExactly("voice");
    }

    @Test
    void theDirectorIsNamedWhereThePageSaysSo() throws IOException {
        assertThat(review(WORDPRESS).item().credits())
                .filteredOn(credit -> credit.role().equals(Role.DIRECTOR))
                .extracting(credit -> credit.party().name())
                .containsExactly("Pia Sandoval");
    }

    @ParameterizedTest
    @ValueSource(strings = {WORDPRESS, OLD_TEMPLATE})
    void theTrailerIsFound(String page) throws IOException {
        assertThat(review(page).media())
                .filteredOn(media -> media.kind() == Media.Kind.VIDEO)
                .singleElement()
                .satisfies(video -> {
                    assertThat(video.purpose()).isEqualTo(Media.Purpose.TRAILER);
                    assertThat(video.embedUrl()).contains("https://www.youtube.com/embed/Ab3dE_fG-h1");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {WORDPRESS, OLD_TEMPLATE, BARE})
    void theWholeEssayIsTheTextAndNothingAroundIt(String page) throws IOException {
        String body = review(page).body().orElseThrow();

        assertThat(body)
                .startsWith("Pia Sandoval has always filmed rooms")
                .contains("in which Jonas reads her the names on the boats")
                .contains("and I would not have missed it.")
                .doesNotContain("Cast & Crew")
                .doesNotContain("Ida Moreau")
                .doesNotContain("Trailer")
                .doesNotContainIgnoringCase("sponsored")
                .doesNotContainIgnoringCase("comment")
                .doesNotContain("four =")
                .doesNotContain("Cheap radios")
                .doesNotContain("Twitter");
    }
}
