// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Credit;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Media;
import org.reviewpage.core.Person;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewBuilder;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.core.Role;

/** What the article looks like; that it reads back as the same review is tested with the parser of HTML. */
class ReviewPageWriterTest {
    private static String article(ReviewBuilder review) {
        return ReviewPageWriter.standard().write(review.build());
    }

    @Test
    void anArticleHasTitleBylineAndText() {
        String html = article(Review.builder()
                .title("Lights & <tides>")
                .reviewers(List.of(Person.of("Ann", "https://a.example/ann")))
                .language("en")
                .url("https://a.example/p")
                .body("One.\nTwo.\n\nThree."));

        assertThat(html).isEqualTo("""
                <article class="review" lang="en" itemscope itemtype="https://schema.org/Review" \
                itemid="https://a.example/p#review">
                  <header>
                    <h1 itemprop="name">Lights &amp; &lt;tides&gt;</h1>
                    <p class="byline">By <span itemprop="author" itemscope itemtype="https://schema.org/Person">\
                <a href="https://a.example/ann" itemprop="url"><span itemprop="name">Ann</span></a></span></p>
                  </header>
                  <div class="text" itemprop="reviewBody">
                    <p>One.<br>Two.</p>
                    <p>Three.</p>
                  </div>
                  <link itemprop="url" href="https://a.example/p"><meta itemprop="inLanguage" content="en">
                </article>""");
    }

    @Test
    void aRatingOfGlyphsIsSaidInNumbersToo() {
        assertThat(article(Review.builder().rating(Rating.outOf(3.5, 5).as("★★★½"))))
                .contains("Rating: <span itemprop=\"alternateName\" aria-hidden=\"true\">★★★½</span> "
                        + "<span itemprop=\"ratingValue\">3.5</span> of <span itemprop=\"bestRating\">5</span>");
        assertThat(article(Review.builder().rating(Rating.outOf(8, 10).as("8/10"))))
                .contains("Rating: <span itemprop=\"alternateName\" aria-hidden=\"false\">8/10</span>"
                        + "<meta itemprop=\"ratingValue\" content=\"8\">");
    }

    @Test
    void creditsAreTermsOfAListInTheWordsOfThePage() {
        String html = article(Review.builder()
                .item(ReviewedItem.builder()
                        .type(ItemType.MOVIE)
                        .credits(List.of(
                                Credit.builder(Role.ACTOR, Person.of("Ida Berg"))
                                        .characters(List.of("Marta", "Ines"))
                                        .attributes(List.of("voice"))
                                        .build(),
                                Credit.of(Role.FILM_EDITOR, Person.of("Jo Ek")),
                                Credit.builder(Role.CINEMATOGRAPHER, Person.of("Bo Li"))
                                        .label("Kamera")
                                        .build()))
                        .build()));

        assertThat(html.replaceAll("<[^>]+>", ""))
                .containsSubsequence(
                        "Actor", "Ida Berg as Marta / Ines (voice)", "Film editor", "Jo Ek", "Kamera", "Bo Li");
    }

    @Test
    void aVideoIsALinkAndAPictureAFigure() {
        String html = article(Review.builder()
                .media(List.of(
                        Media.builder(Media.Kind.IMAGE)
                                .contentUrl("https://a.example/1.jpg")
                                .caption("Night")
                                .width(640)
                                .build(),
                        Media.builder(Media.Kind.VIDEO)
                                .embedUrl("https://v.example/1")
                                .build())));

        assertThat(html)
                .contains("<img src=\"https://a.example/1.jpg\" itemprop=\"contentUrl\" alt=\"\" width=\"640\">")
                .contains("<figcaption itemprop=\"caption\">Night</figcaption>")
                .contains("<a href=\"https://v.example/1\" itemprop=\"embedUrl\">Video</a>")
                .doesNotContain("<iframe");
    }

    @Test
    void addressesThatAreNoneOfTheWebAreLeftOut() {
        String html = article(Review.builder()
                .url("javascript:alert(1)")
                .reviewers(List.of(Person.of("Ann", "data:text/html,x")))
                .media(List.of(
                        Media.builder(Media.Kind.IMAGE)
                                .contentUrl("javascript:alert(2)")
                                .build(),
                        Media.builder(Media.Kind.VIDEO)
                                .embedUrl("vbscript:alert(3)")
                                .build())));

        assertThat(html).contains("Ann").doesNotContain("javascript:", "data:", "vbscript:");
    }

    @Test
    void noValueIsMarkup() {
        RandomReviews random = new RandomReviews(7);
        Stream.generate(random::next).limit(500).forEach(review -> {
            String html = ReviewPageWriter.standard().writePage(review);

            assertThat(html).doesNotContain("<script", "<!--", "]]>", "<b>&");
            assertThat(html.split("<article", -1)).hasSize(2);
        });
    }

    @Test
    void aPageHasLanguageTitleAndAddress() {
        Review review = Review.builder()
                .title("Lights")
                .language("pt-BR")
                .url("https://a.example/p")
                .build();

        assertThat(ReviewPageWriter.standard().writePage(review))
                .startsWith("<!DOCTYPE html>\n<html lang=\"pt-BR\">")
                .contains("<meta charset=\"utf-8\">", "<title>Lights</title>")
                .contains("<link rel=\"canonical\" href=\"https://a.example/p\">")
                .endsWith("</html>\n");
    }

    @Test
    void nullIsRefusedAtOnce() {
        assertThatThrownBy(() -> ReviewPageWriter.standard().write(null)).hasMessage("review must not be null");
    }
}
