// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.testing.Given;
import org.reviewpage.html.testing.Pages;

class ArticleFinderTest {
    @Test
    void aWordPressPostIsItsContentWithoutCommentsShareBarAndSidebar() {
        Article article = Given.article("""
                <title>Harbour Lights: the slow boat – Night Notes</title>
                <header class="site-header"><h1 class="site-title">Night Notes</h1></header>
                <div id="content"><article class="post hentry">
                <h1 class="entry-title">Harbour Lights: the slow boat</h1>
                <p class="byline">by <a href="/me">Bo Quill</a> on May 3, 2014</p>
                <div class="entry-content"><p>%s</p><h2>The waiting</h2><p>%s</p>
                <h3>Cast &amp; Crew</h3><p>Directed by: Ada Poe</p>
                <div class="sharedaddy">Share this: Facebook, Twitter and all the others that you know</div></div>
                <div id="comments"><h3>2 thoughts</h3><p>I saw it too, and I must say that the nets bored me, dear Bo.</p>
                <form><p>Leave a comment</p> ten − four = <input></form></div>
                </article></div>
                <aside class="sidebar"><p>Sponsored links of a very long kind, with a comma, and another one.</p></aside>
                """.formatted(Pages.FIRST, Pages.SECOND));

        assertThat(MainText.of(article.body())).startsWith(Pages.FIRST).contains("The waiting", Pages.SECOND);
        assertThat(article.headline().map(Element::text)).contains("Harbour Lights: the slow boat");
        assertThat(article.isAlone()).isTrue();
        assertThat(Pages.all(article))
                .contains("by Bo Quill on May 3, 2014", "Directed by: Ada Poe")
                .noneMatch(text -> text.contains("Share this")
                        || text.contains("bored me")
                        || text.contains("ten − four")
                        || text.contains("Sponsored"));
    }

    @Test
    void anOlderPostIsTheLinesBetweenBreaks() {
        Article article = Given.article("""
                <title>Night Notes: Harbour Lights</title><table><tr><td><a href="/">Home</a><br><a href="/films">Films</a></td>
                <td><h2>Harbour Lights</h2><img src="poster.jpg"><br><br>%s<br><br>%s<br><br>
                <object data="http://video.example/v/1"><embed src="http://video.example/v/1"></object>
                <b>Cast</b><br>Mia: Una Vale<br></td></tr></table>
                """.formatted(Pages.FIRST, Pages.SECOND));

        assertThat(MainText.of(article.body())).startsWith(Pages.FIRST + "\n\n" + Pages.SECOND);
        assertThat(Pages.all(article)).contains("Harbour Lights", "Mia: Una Vale");
    }

    @Test
    void bareParagraphsWithoutAnyMarkupAreTheWholeEssay() {
        Article article = Given.article("""
                <p>Harbour Lights: the slow boat</p><p>%s</p><p>%s</p><p>Image is a still from the film.</p>
                <p>Cast &amp; Crew</p><p>Mia Una Vale</p><p>Official Trailer</p>
                <p>Sponsored Links</p><p>Leave a Comment</p><p>ten − four =</p>
                """.formatted(Pages.FIRST, Pages.SECOND));

        assertThat(MainText.of(article.body()))
                .contains(Pages.FIRST + "\n\n" + Pages.SECOND)
                .doesNotContain("Sponsored", "Leave a Comment", "ten − four");
    }

    @Test
    void aHomePageWithFullPostsIsOneArticleEach() {
        String html = """
                <title>Night Notes</title><div class="post"><h2>Harbour Lights</h2><div class="post-body"><p>%1$s</p><p>%2$s</p><p>%1$s</p></div></div>
                <div class="post"><h2>The Long Tide</h2><div class="post-body"><p>%2$s</p><p>%1$s</p><p>%2$s</p></div></div>
                """.formatted(Pages.FIRST, Pages.SECOND);
        List<Article> articles = ArticleFinder.find(Page.of(Jsoup.parse(html), Given.URL));

        assertThat(articles).noneMatch(Article::isAlone);
        assertThat(articles)
                .extracting(article -> article.headline().map(Element::text))
                .containsExactly(Optional.of("Harbour Lights"), Optional.of("The Long Tide"));
        assertThat(MainText.of(articles.get(1).body())).startsWith(Pages.SECOND);
    }

    @Test
    void anEmptyPageIsAnEmptyArticle() {
        assertThat(Given.article("").body()).isEmpty();
    }
}
