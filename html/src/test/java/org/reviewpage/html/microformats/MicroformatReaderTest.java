// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.microformats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.html.page.Page;
import org.reviewpage.schema.node.TypedNode;

class MicroformatReaderTest {
    private static final String URL = "https://blog.example/2013/12/tide.html";

    private static List<TypedNode> items(String html) {
        Page page = Page.of(Jsoup.parse(html, URL), URL);
        return MicroformatReader.read(page, page.document().getAllElements()).stream()
                .map(MicroformatReader.Item::node)
                .toList();
    }

    private static TypedNode item(String html) {
        List<TypedNode> items = items(html);
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "p: text of the element        | <b class='p-x'> A <i>quiet</i>   film </b>                       | A quiet film",
                "p: title of an abbreviation   | <abbr class='p-x' title='United Kingdom'>UK</abbr>                | United Kingdom",
                "p: value of data              | <data class='p-x' value='4.5'>four and a half</data>              | 4.5",
                "p: text of a picture          | <img class='p-x' src='/a.png' alt='4 stars'>                      | 4 stars",
                "p: no script and no template  | <p class='p-x'>A<script>x</script><template>B</template></p>      | A",
                "p: the part that is the value | <p class='p-x'><b class='value'>9.2</b> out of 10</p>             | 9.2",
                "p: parts are joined           | <p class='p-x'><b class='value'>+1</b> <b class='value'>555</b>   | +1555",
                "p: the title of value-title   | <p class='p-x'><b class='value-title' title='4'> </b>four</p>     | 4",
                "u: the target of a link       | <a class='u-x' href='/tide'>Tide</a>                              | https://blog.example/tide",
                "u: the source of a picture    | <img class='u-x' src='tide.png'>                                  | https://blog.example/2013/12/tide.png",
                "u: the poster of a video      | <video class='u-x' poster='/p.jpg'></video>                       | https://blog.example/p.jpg",
                "u: the data of an object      | <object class='u-x' data='/o'></object>                           | https://blog.example/o",
                "u: text                       | <p class='u-x'>https://tide.example/</p>                          | https://tide.example/",
                "dt: the moment for machines   | <time class='dt-x' datetime='2013-12-18T20:15'>today</time>       | 2013-12-18T20:15",
                "dt: title of an abbreviation  | <abbr class='dt-x' title='2013-12-18'>18 December</abbr>          | 2013-12-18",
                "dt: text                      | <b class='dt-x'>2013-12-18</b>                                    | 2013-12-18",
                "dt: date and time in parts    | <p class='dt-x'><b class='value'>20:15</b>, <b class='value'>2013-12-18</b></p> | 2013-12-18 20:15",
                "dt: half a day                | <p class='dt-x'><b class='value'>2013-12-18</b> <b class='value'>8:15pm</b></p> | 2013-12-18 20:15",
                "dt: a zone                    | <p class='dt-x'><b class='value'>2013-12-18</b> <b class='value'>20:15</b> <b class='value'>+01:00</b></p> | 2013-12-18 20:15+01:00",
                "e: all text, without parts    | <div class='e-x'>Good. <b class='value'>4</b></div>               | Good. 4"
            })
    void theValueOfAPropertyIsReadByItsPrefixAndElement(String rule, String html, String value) {
        TypedNode item = item("<div class='h-review'>" + html + "</div>");

        assertThat(item.texts("x")).as(rule).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<a class='h-item' href='/tide'>Tide</a>                   | Tide | https://blog.example/tide |",
                "<p class='h-item'><a href='/tide'>Tide</a></p>            | Tide | https://blog.example/tide |",
                "<img class='h-item' src='/tide.png' alt='Tide'>           | Tide |                           | https://blog.example/tide.png",
                "<p class='h-item'><b><img src='/tide.png' alt='Tide'></b> | Tide |                           | https://blog.example/tide.png",
                "<p class='h-item'>Tide</p>                                | Tide |                           |",
                "<p class='h-item'><b class='p-note'>Tide</b></p>          |      |                           |",
                "<p class='h-item'><a href='/a'>A</a> <a href='/b'>B</a></p> | A B |                          |",
                "<p class='h-item'><a class='u-uid' href='/a'>A</a></p>    | A    |                           |"
            })
    void nameAddressAndPhotoAreImpliedWhereNothingElseIsSaid(String html, String name, String url, String photo) {
        TypedNode item = item(html);

        assertThat(item.text("name").orElse(null)).isEqualTo(name);
        assertThat(item.text("url").orElse(null)).isEqualTo(url);
        assertThat(item.text("photo").orElse(null)).isEqualTo(photo);
    }

    @Test
    void nothingIsImpliedOfAnItemThatHoldsAnother() {
        TypedNode review = item("<p class='h-review'><a class='p-item h-item' href='/tide'>Tide</a> is good</p>");

        assertThat(review.properties()).containsOnlyKeys("item");
        assertThat(review.nodes("item").get(0).text("name")).contains("Tide");
    }

    @Test
    void propertiesOfANestedItemAreNotThoseOfTheItemAroundIt() {
        TypedNode entry = item("""
                <div class="h-entry"><div class="u-in-reply-to h-cite"><a class="p-name u-url" href="/p">Other</a>
                <span class="p-author h-card">Bob</span></div><p class="p-name">Mine</p></div>""");

        assertThat(entry.texts("name")).containsExactly("Mine");
        assertThat(entry.nodes("in-reply-to").get(0).texts("author")).containsExactly("Bob");
    }

    @Test
    void anItemInsideThatIsNoPropertyIsAChild() {
        TypedNode feed = item("<div class='h-feed'><p class='p-name'>Blog</p><p class='h-entry'>One</p></div>");

        assertThat(feed.nodes(MicroformatReader.CHILDREN).get(0).text("name")).contains("One");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h-review", "h-vendor-review", "h-8to8-review"})
    void typesHaveLettersAndMayHaveAVendor(String type) {
        assertThat(item("<p class='" + type + "'>x</p>").types()).containsExactly(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"h-revi1ew", "h-revi_ew", "x-h-review", "h-vendor--review", "h-8-8-review", "h-", "H-review"})
    void otherClassesAreNoTypes(String type) {
        assertThat(items("<p class='" + type + "'>x</p>")).isEmpty();
    }

    @Test
    void aClassicReviewIsReadAsTheItemThatTookItsPlace() {
        TypedNode review = item("""
                <div class="hreview"><span class="item"><a class="fn url" href="/tide">Tide</a></span>
                <span class="reviewer vcard">by <span class="fn">Ada Poe</span></span>
                <abbr class="dtreviewed" title="2013-12-18">today</abbr>
                <span class="rating"><span class="value">4</span> of <span class="best">5</span></span>
                <a rel="tag" href="/tags/drama">drama</a> <a rel="self bookmark" href="/r">link</a>
                <div class="description">A quiet film.</div></div>""");

        assertThat(review.types()).containsExactly("h-review");
        assertThat(review.nodes("item").get(0).text("name")).contains("Tide");
        assertThat(review.nodes("author").get(0).types()).containsExactly("h-card");
        assertThat(review.texts("author")).containsExactly("Ada Poe");
        assertThat(review.texts("published")).containsExactly("2013-12-18");
        assertThat(review.texts("rating")).containsExactly("4");
        assertThat(review.texts("best")).containsExactly("5");
        assertThat(review.texts("category")).containsExactly("drama");
        assertThat(review.texts("url")).containsExactly("https://blog.example/r");
        assertThat(review.texts("content")).containsExactly("A quiet film.");
    }

    @Test
    void aClassicNameWithoutClassesOfItsOwnIsTheText() {
        TypedNode review = item("""
                <div class="hreview"><b class="item"><a class="url" href="/t">Tide</a></b> <i class="reviewer">Ada Poe</i></div>""");

        assertThat(review.texts("item")).containsExactly("Tide");
        assertThat(review.texts("author")).containsExactly("Ada Poe");
    }

    @Test
    void anElementWithNewClassesIsReadByThoseAlone() {
        TypedNode entry = item("""
                <div class="hentry h-entry"><h1 class="entry-title p-name">Tide</h1>
                <time class="updated" datetime="2013-12-18">today</time></div>""");

        assertThat(entry.properties()).containsOnlyKeys("name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='vcard'><a class='include' href='#o'>x</a></div><p id='o' class='org'>Tide Ltd</p>",
                "<div class='vcard'><object class='include' data='#o'></object></div><p id='o' class='org'>Tide Ltd</p>",
                "<div class='vcard' itemref='o none'></div><p id='o' class='org'>Tide Ltd</p>",
                "<table><tr><th id='o'><b class='org'>Tide Ltd</b></th></tr><tr><td class='vcard' headers='o'></td></tr></table>"
            })
    void aClassicItemTakesInWhatItRefersTo(String html) {
        assertThat(item(html).texts("org")).containsExactly("Tide Ltd");
    }

    @Test
    void anItemThatTakesInItselfEnds() {
        TypedNode card = item(
                "<div class='vcard' id='a'><a class='include' href='#b'>b</a></div>"
                        + "<p id='b'><b class='fn'>Ada</b><a class='include' href='#a'></a><a class='include' href='#b'></a></p>");

        assertThat(card.texts("name")).containsExactly("Ada");
    }

    @Test
    void aReviewThatManyWroteIsNone() {
        assertThat(item("<p class='hreview-aggregate'><b class='rating'>4.5</b> (<b class='count'>6</b> reviews)</p>")
                        .types())
                .containsExactly("h-review-aggregate");
    }
}
