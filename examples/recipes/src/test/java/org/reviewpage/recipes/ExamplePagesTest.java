// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Identifier;
import org.reviewpage.core.Media;
import org.reviewpage.core.Party;
import org.reviewpage.core.Review;
import org.reviewpage.html.ReviewParser;

class ExamplePagesTest {
    private static final String OLD_PAGE = "http://www.nedspage.example/movies/snowline.html";

    private static List<Review> reviews(String page) throws IOException {
        byte[] html = Files.readAllBytes(Path.of("examples/pages", page));
        String url = page.equals("snow-line.html") ? OLD_PAGE : null;
        return ReviewParser.standard().parse(html, null, url).reviews();
    }

    private static Review review(String page) throws IOException {
        assertThat(reviews(page)).hasSize(1);
        return reviews(page).get(0);
    }

    /** What is reviewed, the verdict, by whom and when, in a line. */
    private static String gist(Review review) {
        String rating = review.rating()
                .map(given -> given.value() + " of " + given.best().orElseThrow())
                .orElse("no rating");
        return review.item().type() + " | " + review.item().name().orElseThrow() + " | " + rating + " | "
                + String.join(", ", review.reviewers().stream().map(Party::name).toList()) + " | "
                + review.datePublished().orElseThrow().date();
    }

    private static List<String> credits(Review review) {
        return review.item().credits().stream().map(ExamplePagesTest::credit).toList();
    }

    private static String credit(Credit credit) {
        String parts = credit.characters().isEmpty() ? "" : " as " + String.join(" / ", credit.characters());
        return credit.role() + ": " + credit.party().name() + parts;
    }

    private static List<String> addresses(Review review, Media.Kind kind) {
        return review.media().stream()
                .filter(media -> media.kind() == kind)
                .map(media -> media.contentUrl().or(media::embedUrl).orElseThrow())
                .toList();
    }

    @Test
    void aFilmOnWordPressWithACastTableAndATrailer() throws IOException {
        Review review = review("harbour-lights.html");

        assertThat(gist(review)).isEqualTo("Movie | Harbour Lights | 3.5 of 5.0 | Rosa Quint | 2013-12-18");
        assertThat(review.item().year()).contains(2013);
        assertThat(addresses(review, Media.Kind.IMAGE)).hasSize(2);
        assertThat(review.item().poster()).isPresent();
        assertThat(addresses(review, Media.Kind.VIDEO)).containsExactly("https://www.youtube.com/embed/hL1ghts2013");
        assertThat(credits(review))
                .containsExactlyInAnyOrder(
                        "director: Ana Lima",
                        "writer: Ana Lima",
                        "writer: Per Holm",
                        "cinematographer: Wen Zhao",
                        "actor: Ida Berg as Marta",
                        "actor: Tom Okafor as The Pilot",
                        "actor: Lucía Reyes as Inés");
    }

    @Test
    void aBookOnBloggerWithLabelledLines() throws IOException {
        Review review = review("the-salt-ledger.html");

        assertThat(gist(review)).isEqualTo("Book | The Salt Ledger | 4.0 of 5.0 | Tilda Marsh | 2016-03-09");
        assertThat(credits(review))
                .containsExactlyInAnyOrder(
                        "author: Miriam Oyelaran", "translator: Joan Petit", "publisher: Quayside Press");
        assertThat(review.item().identifiers()).contains(Identifier.isbn("978-0-306-40615-7"));
    }

    @Test
    void anAlbumWithAListOfFacts() throws IOException {
        Review review = review("low-tide-hymnal.html");

        assertThat(gist(review))
                .isEqualTo("MusicAlbum | Low Tide Hymnal | 8.2 of 10.0 | Dev Anand Pillai | 2019-05-24");
        assertThat(credits(review))
                .containsExactlyInAnyOrder("artist: The Ferrymen", "label: Kelp Records", "producer: Greta Moll");
        assertThat(addresses(review, Media.Kind.VIDEO)).hasSize(1);
    }

    @Test
    void aGameWithAScoreBox() throws IOException {
        Review review = review("tin-orchard.html");

        assertThat(gist(review)).isEqualTo("VideoGame | Tin Orchard | 8.5 of 10.0 | Noor Haddad | 2021-09-30");
        assertThat(credits(review))
                .containsExactlyInAnyOrder("developer: Lathe & Lantern", "publisher: Halfmoon Games");
        assertThat(review.pros()).containsExactly("The notebook", "A world that trusts you");
        assertThat(review.cons()).containsExactly("Stutters on the older console", "Unreliable saves");
    }

    @Test
    void aRestaurantWithStarsForSeveralThings() throws IOException {
        assertThat(gist(review("casa-pilar.html")))
                .isEqualTo("Restaurant | Casa Pilar | 4.0 of 5.0 | Hugh Pemberley | 2018-06-02");
    }

    @Test
    void aFilmOnAHandWrittenPageOfTheNineties() throws IOException {
        Review review = review("snow-line.html");

        assertThat(gist(review)).isEqualToIgnoringCase("Movie | Snow Line | 3.0 of 4.0 | Ned Farrow | 1999-01-23");
        assertThat(addresses(review, Media.Kind.IMAGE))
                .containsExactly("http://www.nedspage.example/movies/snowline.jpg");
    }

    @Test
    void aSeriesInGerman() throws IOException {
        Review review = review("nachtzug.html");

        assertThat(gist(review)).isEqualTo("TVSeries | Nachtzug nach Orsk | 8.0 of 10.0 | Jule Brandt | 2020-02-14");
        assertThat(credits(review))
                .containsExactlyInAnyOrder(
                        "director: Katrin Vogt",
                        "writer: Katrin Vogt",
                        "writer: Ole Petersen",
                        "actor: Anselm Roth",
                        "actor: Mira Stein",
                        "actor: Yusuf Kaya",
                        "composer: Lena Horn");
    }

    @Test
    void newsThatReviewNothing() throws IOException {
        assertThat(reviews("festival-dates.html")).isEmpty();
    }
}
