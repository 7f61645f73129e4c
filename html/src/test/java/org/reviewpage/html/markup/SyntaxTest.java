// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.testing.Given;
import org.reviewpage.schema.node.TypedNode;

class SyntaxTest {
    private static List<TypedNode> read(Syntax syntax, String html) {
        Article article = Given.article(html);
        return syntax.read(Region.of(article)).stream()
                .map(Syntax.Described::node)
                .toList();
    }

    @Test
    void microdataIsReadWithItsNestedItems() {
        List<TypedNode> nodes = read(new Microdata(), """
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
        List<TypedNode> nodes = read(new Microdata(), """
                <div itemscope itemtype="https://schema.org/Product"><i itemprop="name">Kettle</i>
                <div itemscope itemtype="https://schema.org/Review"><i itemprop="reviewBody">Good.</i></div></div>""");

        assertThat(nodes).extracting(TypedNode::types).containsExactly(List.of("Product"), List.of("Review"));
    }

    @Test
    void itemrefIsFollowedOnceEvenInCircles() {
        List<TypedNode> nodes = read(new Microdata(), """
                <div itemscope itemtype="https://schema.org/Book" itemref="a"></div>
                <p id="a"><span itemprop="name">Ash</span>
                <span itemprop="author" itemscope itemtype="https://schema.org/Person" itemref="a"></span></p>""");

        assertThat(nodes.get(0).text("name")).contains("Ash");
    }

    @Test
    void rdfaLiteIsReadLikeMicrodata() {
        List<TypedNode> nodes = read(new Rdfa(), """
                <div vocab="http://schema.org/" typeof="Review"><span property="author">Ada</span>
                <time property="datePublished" datetime="2013-12-18">18 December</time></div>""");

        assertThat(nodes.get(0).text("author")).contains("Ada");
        assertThat(nodes.get(0).text("datePublished")).contains("2013-12-18");
    }

    @Test
    void theOldVocabularyOfGoogleHasItsNamesBroughtToSchemaOrg() {
        List<TypedNode> nodes = read(new Rdfa(), """
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "text                 | <b itemprop='x'> The <i>Tide</i></b>                   | The Tide",
                "content before text  | <b itemprop='x' content='4.5'>four and a half</b>      | 4.5",
                "content of meta      | <meta itemprop='x' content='Tide'>                     | Tide",
                "datetime of time     | <time itemprop='x' datetime='2013-12-18'>today</time>  | 2013-12-18",
                "text of time         | <time itemprop='x'>2013-12-18</time>                   | 2013-12-18",
                "value of data        | <data itemprop='x' value='4'>four</data>               | 4",
                "value of meter       | <meter itemprop='x' value='4' max='5'>four</meter>     | 4",
                "src of img           | <img itemprop='x' src='/a.png' alt='y'>                | https://blog.example/a.png",
                "src of video         | <video itemprop='x' src='/a.mp4'></video>              | https://blog.example/a.mp4",
                "src of iframe        | <iframe itemprop='x' src='https://v.example/1'></iframe> | https://v.example/1",
                "data of object       | <object itemprop='x' data='/a.swf'></object>           | https://blog.example/a.swf",
                "href of link         | <link itemprop='x' href='/a'>                          | https://blog.example/a",
                "the text of a link   | <a itemprop='x' href='/a'>Tide</a>                     | Tide",
                "the address for url  | <a itemprop='url' href='/a'>Tide</a>                   | https://blog.example/a"
            })
    void aPropertyOfMicrodataHasTheValueOfItsElement(String rule, String html, String value) {
        TypedNode thing = read(new Microdata(), "<div itemscope itemtype='https://schema.org/Movie'>" + html + "</div>")
                .get(0);

        assertThat(thing.properties().keySet().stream().flatMap(name -> thing.texts(name).stream()))
                .as(rule)
                .containsExactly(value);
    }

    @Test
    void anAuthorThatIsALinkHasNameAndAddress() {
        List<TypedNode> nodes = read(new Microdata(), """
                <div itemscope itemtype="https://schema.org/Review"><a itemprop="author" href="/ada">Ada Poe</a></div>""");

        TypedNode author = nodes.get(0).nodes("author").get(0);
        assertThat(author.text("name")).contains("Ada Poe");
        assertThat(author.id()).contains("https://blog.example/ada");
    }

    @Test
    void anItemOfMicrodataWithoutPropertiesIsNamedByItsText() {
        List<TypedNode> nodes = read(new Microdata(), """
                <div itemscope itemtype="https://schema.org/Review">
                <span itemprop="author" itemscope itemtype="https://schema.org/Person">Ada Poe</span></div>""");

        TypedNode author = nodes.get(0).nodes("author").get(0);
        assertThat(author.types()).containsExactly("Person");
        assertThat(author.text("name")).contains("Ada Poe");
    }

    @Test
    void namesOfOtherVocabulariesAreBroughtToSchemaOrgOrStayWhole() {
        List<TypedNode> nodes = read(new Rdfa(), """
                <div prefix="dc: http://purl.org/dc/terms/ x: http://x.example/" typeof="sioc:Item x:Post">
                <h2 property="dc:title">Tide</h2><b property="dc:created" content="2013-12-18">today</b>
                <p rel="sioc:has_creator"><b typeof="sioc:UserAccount" property="foaf:name">Ada Poe</b></p></div>""");

        TypedNode post = nodes.get(0);
        assertThat(post.types()).containsExactly("BlogPosting", "http://x.example/Post");
        assertThat(post.text("headline")).contains("Tide");
        assertThat(post.text("datePublished")).contains("2013-12-18");
        assertThat(post.nodes("author")).hasSize(1);
    }

    @Test
    void anEntryIsAPostAndAnAggregateNobodysReview() {
        List<TypedNode> nodes = read(new Microformats(), """
                <div class="hentry"><h1 class="entry-title">Tide</h1> <b class="author vcard"><i class="fn">Ada Poe</i></b>
                <p class="hreview-aggregate"><b class="rating">4.5</b> of <b class="count">60</b></p></div>""");

        assertThat(nodes).singleElement().satisfies(post -> {
            assertThat(post.types()).containsExactly("BlogPosting");
            assertThat(post.text("headline")).contains("Tide");
            assertThat(post.text("author")).contains("Ada Poe");
            assertThat(post.text("reviewRating")).isEmpty();
        });
    }

    @Test
    void aLinkToAnItemOfThePageIsThatItem() {
        List<TypedNode> nodes = read(new Microdata(), """
                <div itemscope itemtype="https://schema.org/Movie" itemid="#tide"><b itemprop="name">Tide</b></div>
                <div itemscope itemtype="https://schema.org/Review"><link itemprop="itemReviewed" href="#tide">
                <b itemprop="author">Ada Poe</b></div>""");

        assertThat(nodes).singleElement().satisfies(review -> {
            assertThat(review.nodes("itemReviewed").get(0).types()).containsExactly("Movie");
            assertThat(review.texts("itemReviewed")).containsExactly("Tide");
        });
    }

    @Test
    void itemrefTakesInPropertiesFromElsewhereAndPointsInCircles() {
        List<TypedNode> nodes = read(new Microdata(), """
                <div itemscope itemtype="https://schema.org/Review" itemref="by where none">
                <div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Movie" itemref="where"></div></div>
                <p id="by">by <b itemprop="author">Ada Poe</b></p>
                <p id="where" itemprop="contentLocation" itemscope itemref="where"><b itemprop="name">Genoa</b></p>""");

        assertThat(nodes).singleElement().satisfies(review -> {
            assertThat(review.texts("author")).containsExactly("Ada Poe");
            assertThat(review.texts("contentLocation")).containsExactly("Genoa");
            assertThat(review.nodes("itemReviewed").get(0).texts("contentLocation"))
                    .containsExactly("Genoa");
        });
    }

    @Test
    void aCardDoesNotTellOfWhatTypeTheItemIs() {
        List<TypedNode> nodes = read(new Microformats(), """
                <div class="hreview"><p class="item vcard"><b class="fn">Tide</b></p>
                <p class="reviewer vcard"><b class="fn">Ada Poe</b></p></div>""");

        assertThat(nodes.get(0).nodes("itemReviewed").get(0).types()).containsExactly("Thing");
        assertThat(nodes.get(0).nodes("author").get(0).types()).containsExactly("Person");
    }
}
