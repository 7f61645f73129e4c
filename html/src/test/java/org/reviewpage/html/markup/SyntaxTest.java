// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.testing.Given;
import org.reviewpage.schema.TypedNode;

class SyntaxTest {
    private static List<TypedNode> read(Syntax syntax, String html) {
        Article article = Given.article(html);
        return syntax.read(article.page(), article.elements()).stream()
                .map(Syntax.Described::node)
                .toList();
    }

    @Test
    void microdataIsReadWithItsNestedItems() {
        List<TypedNode> nodes = read(InlineItems.MICRODATA, """
                <div itemscope itemtype="http://schema.org/Review">
                  <div itemprop="itemReviewed" itemscope itemtype="http://schema.org/Movie"><b itemprop="name">Tide</b></div>
                  <span itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating">
                    <span itemprop="ratingValue" content="3.5">three and a half</span></span>
                </div>""");

        assertThat(nodes).singleElement().satisfies(review -> {
            assertThat(review.types()).containsExactly("Review");
            assertThat(review.nodes("itemReviewed").get(0).is("Movie")).isTrue();
            assertThat(review.nodes("itemReviewed").get(0).text("name")).contains("Tide");
            assertThat(review.nodes("reviewRating").get(0).text("ratingValue")).contains("3.5");
        });
    }

    @Test
    void aScopeThatIsNoPropertyOfTheScopeAroundItIsAThingByItself() {
        List<TypedNode> nodes = read(InlineItems.MICRODATA, """
                <div itemscope itemtype="https://schema.org/Product"><i itemprop="name">Kettle</i>
                <div itemscope itemtype="https://schema.org/Review"><i itemprop="reviewBody">Good.</i></div></div>""");

        assertThat(nodes).extracting(TypedNode::types).containsExactly(List.of("Product"), List.of("Review"));
    }

    @Test
    void itemrefIsFollowedOnceEvenInCircles() {
        List<TypedNode> nodes = read(InlineItems.MICRODATA, """
                <div itemscope itemtype="https://schema.org/Book" itemref="a"></div>
                <p id="a"><span itemprop="name">Ash</span>
                <span itemprop="author" itemscope itemtype="https://schema.org/Person" itemref="a"></span></p>""");

        assertThat(nodes.get(0).text("name")).contains("Ash");
    }

    @Test
    void rdfaLiteIsReadLikeMicrodata() {
        List<TypedNode> nodes = read(InlineItems.RDFA, """
                <div vocab="http://schema.org/" typeof="Review"><span property="author">Ada</span>
                <time property="datePublished" datetime="2013-12-18">18 December</time></div>""");

        assertThat(nodes.get(0).text("author")).contains("Ada");
        assertThat(nodes.get(0).text("datePublished")).contains("2013-12-18");
    }

    @Test
    void theOldVocabularyOfGoogleHasItsNamesBroughtToSchemaOrg() {
        List<TypedNode> nodes = read(InlineItems.RDFA, """
                <div xmlns:v="http://rdf.data-vocabulary.org/#" typeof="v:Review">
                <span property="v:itemreviewed">Tide</span> <span property="v:rating">4</span></div>""");

        assertThat(nodes.get(0).text("itemReviewed")).contains("Tide");
        assertThat(nodes.get(0).text("reviewRating")).contains("4");
    }

    @Test
    void hReviewIsReadByItsClassNames() {
        List<TypedNode> nodes = read(new Microformats(), """
                <div class="hreview"><span class="item"><a class="fn url" href="/tide">Tide</a></span>
                <span class="reviewer vcard"><span class="fn">Ada Poe</span></span>
                <abbr class="dtreviewed" title="2013-12-18">last week</abbr>
                <span class="rating"><span class="value">4</span> of <span class="best">5</span></span>
                <div class="description">A quiet film.</div></div>""");

        assertThat(nodes).singleElement().satisfies(review -> {
            assertThat(review.text("itemReviewed")).contains("Tide");
            assertThat(review.text("author")).contains("Ada Poe");
            assertThat(review.text("datePublished")).contains("2013-12-18");
            assertThat(review.text("reviewBody")).contains("A quiet film.");
            assertThat(review.nodes("reviewRating").get(0).text("ratingValue")).contains("4");
            assertThat(review.nodes("reviewRating").get(0).text("bestRating")).contains("5");
        });
    }

    @Test
    void hReviewIsReadByItsClassNamesInTheNewFormToo() {
        List<TypedNode> nodes = read(new Microformats(), """
                <div class="h-review"><a class="p-item h-item" href="/tide">Tide</a>
                <data class="p-rating" value="4">four</data> <a class="p-author h-card" href="/ada">Ada Poe</a></div>""");

        assertThat(nodes.get(0).nodes("reviewRating").get(0).text("ratingValue"))
                .contains("4");
        assertThat(nodes.get(0).text("author")).contains("Ada Poe");
    }
}
