// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.evidence.Evidence;
import org.reviewpage.html.testing.Given;

class ReviewSignsTest {
    private static final String PROSE =
            "The evening went on for a while and nobody in the room had much to say about any of it. ".repeat(20);

    private static String page(String head, String headline, String prose) {
        return "<head><title>" + headline + "</title>" + head + "</head><body><h1>" + headline + "</h1><p>" + prose
                + "</p>";
    }

    private static boolean isReview(String head, String headline, String prose) {
        return !Given.reviews(page(head, headline, prose)).isEmpty();
    }

    /** The names of the signs that are seen in a page. */
    private static List<String> signs(String html, String url) {
        return ReviewParser.standard().parse(html, url).evidence().stream()
                .map(Evidence::candidate)
                .filter(candidate -> candidate.source().extractor().equals("review-signs"))
                .map(candidate -> candidate.source().seen().split(":", 2)[0])
                .toList();
    }

    private static List<String> signs(String html) {
        return signs(html, Given.URL);
    }

    @Test
    void eachSignHasAWeight() {
        assertThat(ReviewSigns.weighed()).containsExactlyInAnyOrderElementsOf(PostSigns.names());
    }

    @Test
    void aPostThatSaysSoIsAReview() {
        assertThat(isReview("", "Film Review: Her", PROSE)).isTrue();
    }

    @Test
    void aCapsuleReviewIsAReviewForAllItsBrevity() {
        assertThat(isReview("", "Her (2013) review", PROSE.substring(0, 350))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Review: Harbour Kettle | It boils a litre in three minutes and pours cleanly. The lid is stiff.",
                "Reseña: El último faro | Una novela breve sobre un farero. Se lee en una tarde.",
                "Harbour Fog (1987) | Two ferrymen find an egg, and things go as one expects. ★★½",
                "Harbour Fog (Ada Poe, 1987) | A slow, wet film; I was bored for an hour and then moved. 3.5/5",
            })
    void aReviewOfAFewSentencesSaysWhatItIsOrRates(String title, String prose) {
        assertThat(isReview("", title, prose)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On television: Harbour Fog (1987) | Channel 4, 11.05 pm. Two ferrymen, one egg.",
                "The pier at dusk | I took this one on Sunday. The light lasted five minutes.",
                "Round 4: 2.5/4 | A draw with the black pieces today.",
            })
    void aNoteOfAFewSentencesIsNone(String title, String prose) {
        assertThat(isReview("", title, prose)).isFalse();
    }

    @Test
    void aTitleThatGoesOnAfterTheYearIsOfAnEssay() {
        assertThat(signs(page("", "Harbour Fog (1987)", PROSE))).contains("year-in-title");
        assertThat(signs(page("", "Harbour Fog (1987) – 6/10", PROSE))).contains("year-in-title");
        assertThat(signs(page("", "Harbour Fog (1987) and the trouble with eggs", PROSE)))
                .doesNotContain("year-in-title");
    }

    @Test
    void aPostThatIsNamedAfterAFilmAndJudgesItIsAReview() {
        assertThat(isReview("", "Her", PROSE + "Overall I enjoyed it; a memorable, charming film. 4/5"))
                .isTrue();
    }

    @Test
    void aReviewOfACookbookIsAReviewForAllItsIngredients() {
        assertThat(isReview("", "Book Review: Plain Cooking", "The ingredients are simple. I enjoyed it. " + PROSE))
                .isTrue();
    }

    @Test
    void aPostWithoutAnySignIsNone() {
        assertThat(isReview("", "Keep your teeth healthy", PROSE)).isFalse();
    }

    @Test
    void aTeaserWithoutProseIsNone() {
        assertThat(isReview("", "Her", "The new film is here. Read more about it in the next issue of our magazine."))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Interview: Ada Poe on her new film",
                "Recipe: Porridge with Apples",
                "Ada Poe announces a new film",
                "How to sail a ferry",
                "Fact check: ferries and fuel",
                "Black Friday deals on films",
                "Nets by Ada Poe: Lyrics",
            })
    void aPostOfAnotherSortSaysSoInItsTitle(String title) {
        assertThat(signs(page("", title, PROSE))).contains("other-word");
        assertThat(isReview("", title, PROSE)).isFalse();
    }

    @Test
    void aWordThatMayBeInANameSaysSomethingInASectionOnly() {
        String html = page("", "The Life of Nets", PROSE);

        assertThat(signs(html)).doesNotContain("other-word");
        assertThat(signs(html, "https://blog.example/life/nets")).contains("other-section");
    }

    @ParameterizedTest
    @CsvSource({"Recipe", "PodcastEpisode", "DiscussionForumPosting"})
    void markupForMachinesNamesOtherSorts(String type) {
        String markup = "<script type='application/ld+json'>{\"@type\": \"" + type + "\"}</script>";

        assertThat(signs(page(markup, "Porridge", PROSE))).contains("other-markup");
        assertThat(signs(page(markup.replace(type, "BlogPosting"), "Porridge", PROSE)))
                .doesNotContain("other-markup");
    }

    @Test
    void theMarkOfAnAdvertCountsWhateverItsPartIsCalled() {
        String post = "<title>Harbour Radio</title><article><header><div><h2 class=banner__topline>%s</h2></div>"
                + "<h1>Harbour Radio</h1></header><p>A review of the Harbour Radio. " + PROSE + "</p></article>"
                + "<aside><p>Anzeige</p></aside>";

        assertThat(signs(post.formatted("- Advertorial Poe Ltd -"))).contains("paid");
        assertThat(signs(post.formatted("Harbours"))).doesNotContain("paid");
    }

    @Test
    void whatWasFoundSpeaksForAReview() {
        assertThat(signs(page("", "Kettle", PROSE + "</p><p>Rating: 4/5</p><p>Directed by: Ada Poe")))
                .contains("rating", "credits");
        assertThat(signs(page("", "Kettle", PROSE))).doesNotContain("rating", "credits");
    }

    @Test
    void aNameIsWrittenWithACapitalAmidSentences() {
        String name = "We sailed on to Mooks, and at Mooks we ate. " + PROSE;
        String thing = "We painted a landscape. Landscape is all there is to a landscape. " + PROSE;

        assertThat(signs(page("", "Mooks – A Trendy Landscape", name))).contains("names-its-title");
        assertThat(signs(page("", "Landscape and Light", thing))).doesNotContain("names-its-title");
    }

    @Test
    void guidesSpeakToTheirReaders() {
        assertThat(signs(page("", "Ferries", "You pay your fare. ".repeat(10) + PROSE)))
                .contains("speaks-to-reader");
        assertThat(signs(page("", "Ferries", "You pay. " + PROSE))).doesNotContain("speaks-to-reader");
    }
}
