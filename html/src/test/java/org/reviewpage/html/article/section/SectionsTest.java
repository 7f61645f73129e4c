// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.testing.Given;
import org.reviewpage.html.testing.Pages;

class SectionsTest {
    static final String TEXT = Pages.FIRST + " " + Pages.SECOND;

    /** A post with a title and byline. */
    static String post(String title, String body) {
        return "<title>" + title + "</title><article><h1>" + title + "</h1>"
                + "<p class=byline>by Bo Quill on <time datetime=2014-05-03>May 3, 2014</time></p>"
                + "<div class=entry-content><p>It was a wet spring, and we stayed in.</p>" + body + "</div></article>";
    }

    static String part(String heading) {
        return heading + "<p>" + TEXT + "</p>";
    }

    static List<String> headings(String html) {
        return Sections.of(Given.article(html)).stream()
                .map(section -> section.headline().orElseThrow().text())
                .toList();
    }

    @Test
    void aTopTenWithProseOnEachIsOneOfReviewsAndABareListIsNot() {
        String title = "Top 10 albums of the year: a ranking";
        String html = post(
                title,
                part("<h3>4. Nets</h3>")
                        + part("<h3>3. Ferry</h3>")
                        + part("<h3>2. Mole</h3>")
                        + part("<h3>1. Quay</h3>"));
        String bare = post(title, "<h3>3. Nets</h3><h3>2. Ferry</h3><h3>1. Mole</h3><p>Until next year, then.</p>");

        assertThat(Given.reviews(html)).hasSize(4);
        assertThat(Given.reviews(bare)).isEmpty();
    }

    @Test
    void headingsWithAYearBeginReviews() {
        String html = post(
                "Spring in the dark",
                part("<h2>Harbour Lights (2013)</h2>")
                        + part("<h2>The Slow Boat (2011)</h2>")
                        + part("<h2>Nets (1958)</h2>")
                        + part("<h2>Night Ferry (2014)</h2>")
                        + part("<h2>The Mole (1973)</h2>"));

        assertThat(headings(html)).hasSize(5).startsWith("Harbour Lights (2013)", "The Slow Boat (2011)");
    }

    @Test
    void boldLinesBetweenBreaksBeginReviewsWhereTheTitleSaysSoAndEachIsRated() {
        String html = post(
                "Capsule Reviews",
                "<b>Harbour Lights</b><br>" + TEXT + "<br>4/5<br><br><b>The Slow Boat</b><br>" + TEXT
                        + "<br>2/5<br><br><b>Nets</b><br>" + TEXT + "<br>3/5<br>");

        List<Review> reviews = Given.reviews(html);

        assertThat(reviews)
                .extracting(review -> review.item().name().orElse(""))
                .containsExactly("Harbour Lights", "The Slow Boat", "Nets");
        assertThat(reviews)
                .extracting(review -> review.rating().map(Rating::value).orElse(0.0))
                .containsExactly(4.0, 2.0, 3.0);
        assertThat(reviews.get(1).body().orElse("")).startsWith(Pages.FIRST).doesNotContain("Nets");
    }

    @Test
    void eachReviewHasTheReviewerAndDayOfThePost() {
        String html = post(
                "The 3 best films of the spring",
                part("<h3>3. Harbour Lights</h3>") + part("<h3>2. The Slow Boat</h3>") + part("<h3>1. Nets</h3>"));

        assertThat(Given.reviews(html)).hasSize(3).allSatisfy(review -> {
            assertThat(review.reviewers()).extracting(party -> party.name()).containsExactly("Bo Quill");
            assertThat(review.datePublished().map(PublicationDate::date)).contains(LocalDate.of(2014, 5, 3));
            assertThat(review.url()).contains(Given.URL);
        });
    }

    @Test
    void aReviewOfSeveralMayNameItsOwnReviewer() {
        String html = post(
                "Our best games of the year",
                part("<h3>Nets</h3><p>Chosen by Mia Vale</p>")
                        + part("<h3>Ferry</h3><p>Chosen by Ada Poe</p>")
                        + part("<h3>Quay</h3><p>Chosen by Una Hart</p>"));

        assertThat(Given.reviews(html))
                .extracting(review -> review.reviewers().get(0).name())
                .containsExactly("Mia Vale", "Ada Poe", "Una Hart");
    }

    @Test
    void tablesWithTheLabelOfATitleBeginReviews() {
        String table = "<table><tr><th>Title<td>%s<tr><th>Artist<td>Ada Poe<tr><th>Label<td>Quay</table><p>" + TEXT;
        String html = post("New records", table.formatted("Nets") + table.formatted("Ferry") + table.formatted("Mole"));

        assertThat(Given.reviews(html))
                .extracting(review -> review.item().name().orElse(""))
                .containsExactly("Nets", "Ferry", "Mole");
    }

    @Test
    void theTitleOfADoubleFeatureNamesBoth() {
        String html =
                post("Double Feature: Nets and The Slow Boat", part("<h2>Nets</h2>") + part("<h2>The Slow Boat</h2>"));

        assertThat(headings(html)).containsExactly("Nets", "The Slow Boat");
    }

    @Test
    void aSectionHoldsItsPicturesAndEndsBeforeAnotherHeading() {
        String entry = "<div class=pick><img src=%s.jpg><h3>%s (2013)</h3><p>" + TEXT + "</p></div>";
        String html = post(
                "Best films of the year",
                entry.formatted("nets", "Nets") + entry.formatted("ferry", "Ferry") + entry.formatted("mole", "Mole")
                        + "<h3>Conclusion</h3><p>Not a bad year, all in all, for boats.</p>");

        List<Article> sections = Sections.of(Given.article(html));

        assertThat(sections).hasSize(3);
        assertThat(sections.get(1).root().select("img").eachAttr("src")).containsExactly("ferry.jpg");
        assertThat(Pages.all(sections.get(2))).containsExactly("Mole (2013)", TEXT);
    }

    @Test
    void boldNamesThatLinesBeginWithBeginReviews() {
        String html = post(
                "Films of May",
                "<p><b>Nets</b> (2013) – " + TEXT + "</p><p><b>The Slow Boat</b> (1958) – " + TEXT
                        + "</p><p><b>Ferry</b> (1971) – " + TEXT + "</p><p><b>Mole</b> (2001) – " + TEXT
                        + "</p><p><b>Quay</b> (1999) – " + TEXT + "</p><p><b>Lamp</b> (1966) – " + TEXT + "</p>");

        assertThat(headings(html)).hasSize(6).contains("The Slow Boat");
    }

    @Test
    void boldNamesWithFactsInTheirLineBeginReviews() {
        String html = post(
                "Short film reviews",
                "<p><b>Nets</b> (Poe, 2013) ***<br>" + TEXT + "</p><p><b>Ferry</b> (Vale, 1958) **<br>" + TEXT
                        + "</p><p><b>Mole</b> (Hart, 1971) ****<br>" + TEXT + "</p>");

        assertThat(Given.reviews(html))
                .extracting(review -> review.item().name().orElse(""))
                .containsExactly("Nets", "Ferry", "Mole");
    }

    @Test
    void bareLinesWithAYearBeginReviews() {
        String html = post(
                "Mini-reviews, part 4",
                "<p>Nets (2013)</p><p>" + TEXT + "</p><p>Ferry (1958)</p><p>" + TEXT + "</p><p>Mole (1971)</p><p>"
                        + TEXT + "</p>");

        assertThat(Given.reviews(html))
                .extracting(review -> review.item().name().orElse(""))
                .containsExactly("Nets", "Ferry", "Mole");
    }

    @Test
    void itemsOfAListThatBeginWithALinkedNameBeginReviews() {
        String item = "<li><a href=/buy>%s</a>. " + TEXT + "</li>";
        String items = item.formatted("Ada Poe, Nets")
                + item.formatted("Bo Quill, Ferry")
                + item.formatted("Mole")
                + item.formatted("Quay")
                + item.formatted("Lamp");

        assertThat(headings(post("Books of 2014", "<ol>" + items + "</ol>")))
                .hasSize(5)
                .contains("Ada Poe, Nets", "Mole");
        assertThat(headings(post("The harbour and its sea", "<ol>" + items + "</ol>")))
                .isEmpty();
    }

    @Test
    void linesBelowRulesBeginReviewsWhereEachIsRated() {
        String part = "<hr><p>%s</p><p>" + TEXT + "</p><p>Rating: %d/5</p>";
        String html = post(
                "Capsule reviews", part.formatted("Nets", 4) + part.formatted("Ferry", 2) + part.formatted("Mole", 3));

        assertThat(headings(html)).containsExactly("Nets", "Ferry", "Mole");
    }
}
