// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rdfa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.html.page.Page;
import org.reviewpage.schema.node.TypedNode;

class RdfaReaderTest {
    private static final String URL = "https://blog.example/2013/12/tide.html";
    private static final String S = "http://schema.org/";

    private static List<TypedNode> things(String html) {
        Page page = Page.of(Jsoup.parse(html, URL), URL);
        return RdfaReader.read(page, page.document()).stream()
                .map(RdfaReader.Thing::node)
                .toList();
    }

    private static TypedNode review(String html) {
        return things(html).stream()
                .filter(thing -> thing.is(S + "Review"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p vocab='http://schema.org/' typeof='Review'><b property='name'>Tide</b></p>",
                "<p typeof='schema:Review'><b property='schema:name'>Tide</b></p>",
                "<p prefix='s: http://schema.org/' typeof='s:Review'><b property='s:name'>Tide</b></p>",
                "<p prefix='x: http://x.example/  s: http://schema.org/' typeof='s:Review'><b property='s:name'>Tide</b></p>",
                "<div xmlns:s='http://schema.org/'><p typeof='s:Review'><b property='s:name'>Tide</b></p></div>",
                "<p typeof='http://schema.org/Review'><b property='http://schema.org/name'>Tide</b></p>",
                "<p vocab='http://other.example/'><b vocab='http://schema.org/' typeof='Review'><i property='name'>Tide</i></b></p>"
            })
    void namesAreOfTheVocabularyOrThePrefixInForce(String html) {
        assertThat(review(html).texts(S + "name")).containsExactly("Tide");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "text                      | <b property='name'> The\t <i>Tide</i></b>                       | The Tide",
                "content before text       | <b property='name' content='4.5'>four and a half</b>            | 4.5",
                "content of meta           | <meta property='name' content='Tide'>                           | Tide",
                "datetime before text      | <time property='name' datetime='2013-12-18'>today</time>        | 2013-12-18",
                "value of data             | <data property='name' value='4'>four</data>                     | 4",
                "src                       | <img property='name' src='/a.png' alt='x'>                      | https://blog.example/a.png",
                "href without text         | <link property='name' href='/a'>                                | https://blog.example/a",
                "text of a link            | <a property='name' href='/a'>Tide</a>                           | Tide",
                "resource                  | <b property='name' resource='http://a.example/'>x</b>           | http://a.example/",
                "text where a datatype is  | <a property='name' datatype='' href='/a'>Tide</a>               | Tide",
                "list items                | <b property='name' inlist=''>Tide</b>                           | Tide"
            })
    void theValueOfAPropertyIsReadByItsAttributesAndElement(String rule, String html, String value) {
        TypedNode review = review("<div vocab='http://schema.org/' typeof='Review'>" + html + "</div>");

        assertThat(review.values(S + "name")).as(rule).hasSize(1);
        TypedNode holder = new TypedNode(List.of(), Optional.empty(), review.properties());
        String read = holder.nodes(S + "name").isEmpty()
                ? holder.text(S + "name").orElse("")
                : holder.nodes(S + "name").get(0).text(RdfaReader.NAME).orElse("");
        assertThat(read).as(rule).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b property='itemReviewed' typeof='Movie'><i property='name'>Tide</i></b>",
                "<b rel='itemReviewed'><i typeof='Movie'><u property='name'>Tide</u></i></b>",
                "<b rel='itemReviewed' typeof='Movie'><i property='name'>Tide</i></b>",
                "<b rel='itemReviewed'><u><i typeof='Movie'><u property='name'>Tide</u></i></u></b>",
                "<b rel='itemReviewed' resource='#t'></b><p about='#t' typeof='Movie'><i property='name'>Tide</i></p>",
                "<b property='itemReviewed' resource='#t' typeof='Movie'><i property='name'>Tide</i></b>",
                "<b property='itemReviewed' resource='_:t'></b><p resource='_:t' typeof='Movie'><i property='name'>Tide</i></p>"
            })
    void aThingInAThingIsNestedChainedOrReferredTo(String html) {
        TypedNode review = review("<div vocab='http://schema.org/' typeof='Review'>" + html + "</div>");

        TypedNode movie = review.nodes(S + "itemReviewed").get(0);
        assertThat(movie.types()).containsExactly(S + "Movie");
        assertThat(movie.texts(S + "name")).containsExactly("Tide");
    }

    @Test
    void oneRelationLeadsToSeveralThings() {
        TypedNode review = review("""
                <div vocab="http://schema.org/" typeof="Review"><ul rel="author">
                <li typeof="Person"><b property="name">Ada</b></li><li typeof="Person"><b property="name">Bob</b></li>
                </ul></div>""");

        assertThat(review.nodes(S + "author"))
                .extracting(author -> author.text(S + "name").orElse(""))
                .containsExactly("Ada", "Bob");
    }

    @Test
    void aThingWithoutTypeIsWhatARelationLeadsTo() {
        TypedNode review = review("""
                <div vocab="http://schema.org/" typeof="Review"><p rel="author"><b property="name">Ada</b>
                <a property="url" href="/ada">site</a></p></div>""");

        assertThat(review.nodes(S + "author")).singleElement().satisfies(author -> {
            assertThat(author.texts(S + "name")).containsExactly("Ada");
            assertThat(author.properties()).containsKey(S + "url");
        });
    }

    @Test
    void revTurnsARelationRound() {
        TypedNode review = review("""
                <div vocab="http://schema.org/" typeof="Movie" resource="#t"><b property="name">Tide</b>
                <p rev="itemReviewed" typeof="Review" resource="#r"><b property="author">Ada</b></p></div>""");

        assertThat(review.texts(S + "author")).containsExactly("Ada");
        assertThat(review.nodes(S + "itemReviewed").get(0).texts(S + "name")).containsExactly("Tide");
    }

    @Test
    void aboutSaysOfWhomAnElementSpeaks() {
        TypedNode review = review("""
                <div vocab="http://schema.org/"><p about="#r" typeof="Review"></p>
                <p about="#r" property="name">Tide</p></div>""");

        assertThat(review.id()).contains(URL + "#r");
        assertThat(review.texts(S + "name")).containsExactly("Tide");
    }

    @Test
    void aThingHasSeveralTypesAndPropertiesSeveralNames() {
        TypedNode review = review("""
                <div vocab="http://schema.org/" typeof="Review CriticReview"><b property="name headline">Tide</b></div>""");

        assertThat(review.types()).containsExactly(S + "Review", S + "CriticReview");
        assertThat(review.properties()).containsOnlyKeys(S + "name", S + "headline");
    }

    @Test
    void linkTypesOfHtmlAreNoRelations() {
        TypedNode review = review("""
                <div vocab="http://schema.org/" typeof="Review"><a rel="nofollow" href="/x"><b property="name">Tide</b></a></div>""");

        assertThat(review.properties()).containsOnlyKeys(S + "name");
    }

    @Test
    void thingsThatReferToEachOtherAreReadOnce() {
        List<TypedNode> things = things("""
                <div vocab="http://schema.org/"><p resource="#a" typeof="Movie"><a property="review" href="#b"></a></p>
                <p resource="#b" typeof="Review"><a property="itemReviewed" href="#a"></a></p></div>""");

        assertThat(things).singleElement().satisfies(movie -> {
            TypedNode review = movie.nodes(S + "review").get(0);
            assertThat(review.nodes(S + "itemReviewed").get(0).properties()).isEmpty();
        });
    }
}
