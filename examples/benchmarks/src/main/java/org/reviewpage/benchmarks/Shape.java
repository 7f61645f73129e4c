// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.benchmarks;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A way in which a page grows.
 *
 * @param name what there is more of
 * @param unit how many of them the smallest page has: enough to outweigh what each page costs, and so few that 64 times
 *     as many stay below the most that is read of a page, or is reported
 * @param inner that many of them
 */
record Shape(String name, int unit, IntFunction<String> inner) {
    private static final String SENTENCE = "The harbour is grey for most of the film, and nobody in it seems to mind. ";
    private static final int CHAINS = 80;

    /** All shapes: longer, wider, deeper. */
    static List<Shape> all() {
        return Stream.of(longer(), wider(), deeper()).flatMap(List::stream).toList();
    }

    private static List<Shape> longer() {
        return List.of(
                repeated("paragraphs", 40, "<p>" + SENTENCE.repeat(4) + "</p>"),
                repeated("words of a paragraph", 1_000, "harbour lights "),
                repeated("letters of a word", 5_000, "x"),
                repeated("quoted names in a paragraph", 200, "“The Salt Ledger” by Ana Lima and Per Holm, "),
                repeated("ratings in a paragraph", 400, "8/10 and 4.5 out of 5, "),
                repeated("dates in a paragraph", 200, "on 18 December 2013 and 2013-12-19, "),
                repeated("stars", 400, "★★★☆☆ "),
                repeated("lines parted by br", 200, SENTENCE + "<br>"),
                repeated("headings", 50, "<h2>The Second Act</h2><p>" + SENTENCE + "</p>"),
                repeated("rated sections", 3, "<h2>Tide %d (2013)</h2><p>" + SENTENCE + "</p><p>Rating: 7/10</p>"),
                repeated("credits lines", 15, "<p>Directed by: Ana Lima, Per Holm</p>"),
                repeated("cast lines", 50, "<li>Ida Berg as Marta</li>"),
                repeated("tables of facts", 50, "<table><tr><td>Length</td><td>92 minutes</td></tr></table>"),
                repeated("comments of readers", 40, "<div class=comment><b>Ada</b><p>" + SENTENCE + "</p></div>"),
                repeated(
                        "posts",
                        3,
                        "<article><h2><a href='/%d/'>Post %d</a></h2><p>" + SENTENCE.repeat(5) + "</p></article>",
                        "</div></article>",
                        "<article><div>"));
    }

    private static List<Shape> wider() {
        return List.of(
                repeated("list items", 200, "<li>harbour</li>"),
                repeated("rows of a table", 50, "<tr><td>Ida Berg</td><td>Marta</td></tr>", "<table>", "</table>"),
                repeated("cells of a row", 100, "<td>7</td>", "<table><tr>", "</table>"),
                repeated("links", 100, "<a href='/2013/%d/'>The Salt Ledger</a> "),
                repeated("tags", 20, "<a rel=tag href='/tag/%d'>film %d</a> "),
                repeated("pictures", 30, "<img src='/pictures/%d.jpg' alt='The harbour %d' width=400 height=300>"),
                repeated("star pictures", 50, "<img src='/star.png' alt='*' width=16 height=16>"),
                repeated("videos", 20, "<iframe src='https://www.youtube.com/embed/Ab3dE_%d'></iframe>"),
                repeated("empty elements", 200, "<div></div>"),
                repeated("spans in a line", 200, "<span class=rating>word </span>"),
                repeated("classes of an element", 400, "class%d ", "<p class='", "'>" + SENTENCE + "</p>"),
                repeated("attributes of an element", 200, "data-a%d=b ", "<p ", ">" + SENTENCE + "</p>"),
                repeated("meta elements", 100, "<meta name=a%d content=b>"),
                repeated(
                        "microdata items",
                        15,
                        "<div itemscope itemtype='https://schema.org/Review'>"
                                + "<b itemprop=name>Tide %d</b> <i itemprop=author>Ada Poe</i></div>"),
                repeated(
                        "microformats",
                        15,
                        "<div class=h-review><b class=p-name>Tide</b> <i class=p-author>Ada</i></div>"),
                repeated(
                        "members of a JSON-LD list",
                        50,
                        "{\"@type\": \"Person\", \"name\": \"Ada %d\"},",
                        "<script type='application/ld+json'>{\"@context\": \"https://schema.org\", \"@type\": \"Movie\","
                                + " \"name\": \"Tide\", \"actor\": [",
                        "{}]}</script>"));
    }

    private static List<Shape> deeper() {
        return List.of(
                nested("divs", 7, "<div>", "</div>"),
                nested("divs with words", 7, "<div>harbour ", "</div>"),
                nested("divs of one class", 7, "<div class=post>harbour <img src='/a.jpg'>", "</div>"),
                nested("list items", 3, "<ul><li>harbour", "</ul>"),
                nested("quotations", 7, "<blockquote><p>harbour</p>", "</blockquote>"),
                nested("tables", 1, "<table><tr><td>harbour", "</table>"),
                nested("inline elements", 7, "<span>harbour ", "</span>"));
    }

    private static Shape repeated(String name, int unit, String one) {
        return repeated(name, unit, one, "", "");
    }

    private static Shape repeated(String name, int unit, String one, String before, String after) {
        return new Shape(
                name,
                unit,
                count -> before
                        + IntStream.range(0, count)
                                .mapToObj(i -> one.replace("%d", "" + i))
                                .collect(Collectors.joining())
                        + after);
    }

    /** Some chains of elements, each as deep as asked. */
    private static Shape nested(String name, int unit, String open, String close) {
        return new Shape("depth of " + name, unit, depth -> (open.repeat(depth) + close.repeat(depth)).repeat(CHAINS));
    }

    /** The page that is so many times as large as the smallest. */
    Sample page(int times) {
        String html =
                "<!DOCTYPE html><html lang=en><head><title>Harbour Lights (2013) review</title></head><body><article>"
                        + "<h1>Harbour Lights (2013) review</h1><p>By Rosa Quint, 18 December 2013</p><div class=entry-content>"
                        + ("<p>" + SENTENCE.repeat(4) + "</p>").repeat(4)
                        + inner.apply(unit * times)
                        + "<p>Rating: 8/10</p></div></article></body></html>";
        return new Sample(name, html);
    }
}
