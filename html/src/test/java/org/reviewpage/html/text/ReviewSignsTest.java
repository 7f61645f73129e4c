// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reviewpage.html.testing.Given;

class ReviewSignsTest {
    private static final String PROSE =
            "The evening went on for a while and nobody in the room had much to say about any of it. ".repeat(20);

    private static boolean isReview(String head, String headline, String prose) {
        String page = "<head><title>" + headline + "</title>" + head + "</head><body><h1>" + headline + "</h1><p>"
                + prose + "</p>";
        return !Given.reviews(page).isEmpty();
    }

    @Test
    void aPostThatSaysSoIsAReview() {
        assertThat(isReview("", "Film Review: Her", PROSE)).isTrue();
    }

    @Test
    void aPostThatIsNamedAfterAFilmAndJudgesItIsAReview() {
        assertThat(isReview("", "Her", PROSE + "Overall I enjoyed it; a memorable, charming film. 4/5"))
                .isTrue();
    }

    @Test
    void anInterviewIsNone() {
        assertThat(isReview("", "Interview: Ada Poe on her new film", PROSE)).isFalse();
    }

    @Test
    void aRecipeIsNone() {
        assertThat(isReview("", "Recipe: Porridge with Apples", "Ingredients: a tablespoon of oats. " + PROSE))
                .isFalse();
        String markup = "<script type='application/ld+json'>{\"@type\": \"Recipe\"}</script>";
        assertThat(isReview(markup, "Porridge with Apples", "Ingredients: a tablespoon of oats. " + PROSE))
                .isFalse();
    }

    @Test
    void aTeaserWithoutProseIsNone() {
        assertThat(isReview("", "Her", "The new film is here. Read more about it in the next issue of our magazine."))
                .isFalse();
    }

    @Test
    void theMarkOfAnAdvertCountsWhateverItsPartIsCalled() {
        String post = "<title>Harbour Radio</title><article><header><div><h2 class=banner__topline>%s</h2></div>"
                + "<h1>Harbour Radio</h1></header><p>" + PROSE + "A review of the Harbour Radio.</p></article>"
                + "<aside><p>Anzeige</p></aside>";

        assertThat(Given.reviews(post.formatted("- Advertorial Poe Ltd -"))).isEmpty();
        assertThat(Given.reviews(post.formatted("Harbours"))).hasSize(1);
    }

    @Test
    void aReviewOfACookbookIsAReviewForAllItsIngredients() {
        assertThat(isReview("", "Book Review: Plain Cooking", "The ingredients are simple. I enjoyed it. " + PROSE))
                .isTrue();
    }

    private static double logOdds(String page) {
        return Given.candidates(new ReviewSigns(), page).stream()
                .mapToDouble(sign -> Math.log(sign.confidence() / (1 - sign.confidence()))
                        * (sign.value().equals(true) ? 1 : -1))
                .sum();
    }

    @Test
    void aPictureOfStarsSpeaksForAReviewAndAnyOtherDoesNot() {
        String text = "<h1>Kettle</h1><p>" + PROSE + "</p>";

        assertThat(logOdds(text + "<img src='s.png' alt='4 stars'>")).isGreaterThan(logOdds(text));
        assertThat(logOdds(text + "<img src='s.png' alt='A night with stars'>")).isEqualTo(logOdds(text));
    }

    @Test
    void aDescriptionThatRepeatsTheTitleSaysNothingMore() {
        String page =
                "<head><meta name='description' content='%s'></head><h1>How to win a life</h1><p>" + PROSE + "</p>";

        assertThat(logOdds(page.formatted("How to win a life!"))).isEqualTo(logOdds(page.formatted("")));
        assertThat(logOdds(page.formatted("A guide for beginners"))).isLessThan(logOdds(page.formatted("")));
    }
}
