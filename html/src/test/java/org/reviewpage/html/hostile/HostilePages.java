// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A short review, and in its midst, one a page, what breaks parsers. A size of 1 is what was seen to break some. */
final class HostilePages {
    private static final String PROSE =
            "<p>The harbour is grey for most of the film, and nobody in it seems to mind, which is why it stays with you. By"
                    + " the end the lights have told more than the people did, and that is all that one may ask for.</p>\n";

    private final double size;
    private final Map<String, byte[]> pages = new LinkedHashMap<>();

    private HostilePages(double size) {
        this.size = size;
    }

    /** The pages by the names of their files. */
    static Map<String, byte[]> of(double size) {
        HostilePages all = new HostilePages(size);
        all.tags();
        all.texts();
        all.encodings();
        all.scripts();
        all.values();
        return all.pages;
    }

    /** A review of four stars with something in its midst. */
    static String review(String head, String inner) {
        return "<!DOCTYPE html><html lang=en><head>" + head + "<title>Harbour Lights (2013) review</title></head><body>"
                + "<article class=post><h1>Harbour Lights (2013) review</h1><div class=entry-content>" + PROSE.repeat(3)
                + "<p>Rating: 4/5</p>" + inner + PROSE + "</div></article></body></html>";
    }

    private void add(String name, String inner) {
        addAs(name, "UTF-8", review("<meta charset=utf-8>", inner));
    }

    private void addAs(String name, String charset, String page) {
        pages.put(name + ".html", page.getBytes(Charset.forName(charset)));
    }

    private String times(int count, String text) {
        return text.repeat(Math.max(20, (int) (count * size)));
    }

    private String each(int count, String pattern) {
        return IntStream.range(0, Math.max(20, (int) (count * size)))
                .mapToObj(i -> pattern.replace("#", String.valueOf(i)))
                .collect(Collectors.joining());
    }

    private void tags() {
        add("01-div-1k", times(1_000, "<div>") + "deep");
        add("01-div-100k", times(100_000, "<div>") + "deep");
        add("01-div-1m", times(1_000_000, "<div>") + "deep");
        add("02-unclosed-b", times(100_000, "<b>word "));
        add("03-misnested", times(20_000, "<a href=/x><b><i><u>text</a></b></i></u> "));
        add("04-formatting", times(10_000, "<p><b><i><u><s><font>x"));
        add("05-tables", times(10_000, "<table><tr><td>x"));
        add("05-text-in-table", "<table>" + times(100_000, "x <tr>"));
        add("06-attributes", "<p " + each(200_000, "a#=x ") + ">x</p>");
        add("07-data-address", "<img src='data:image/png;base64," + times(50_000_000, "A") + "'>");
        add("08-amp", times(5_000_000, "&amp"));
        add("08-comments", times(1_000_000, "<!--"));
        add("08-less-than", times(5_000_000, "<"));
        add("09-siblings", times(1_000_000, "<p>x"));
        add("10-list", "<ul>" + each(50_000, "<li class=c#><a href=/p/#>x</a>") + "</ul>");
        add("11-spans", each(50_000, "<span>Name#</span>"));
        add("11-labels", "<dl>" + each(50_000, "<dt>Label#:<dd>Name#") + "</dl>");
        add("11-rows", "<table>" + each(50_000, "<tr><th>Label#<td>Name#") + "</table>");
        add("13-deep", times(2_000, "<div>".repeat(500) + "zzz" + "</div>".repeat(500)));
        String a = times(50_000, "a");
        add("14-names", "<p class='" + a + "!' id='" + a + "!'>" + a + "!</p><img alt='" + a + "' src='/" + a + "!'>");
        add("13-nested-lists", times(2_000, "<div>" + "<div>".repeat(20) + "x" + "</div>".repeat(20) + "</div>"));
    }

    private void texts() {
        add("15-spaces", "<pre>8" + times(100_000, " ") + "/" + times(100_000, "\u00a0") + "10</pre>");
        add("16-digits", "<p>" + times(200_000, "9") + " " + times(100_000, "9/") + times(50_000, "1.") + "</p>");
        add("17-as", "<p>" + times(20_000, "Ada as ") + "</p><p>" + times(20_000, "x ") + "</p>");
        add("18-capitals", "<p>" + times(15_000, "Ada ") + "as</p><p>" + times(100_000, "ab") + "</p>");
        add("19-links", times(60_000, "<a href=x "));
        add(
                "20-words",
                "<p>" + times(100_000, "a") + "!</p><p>" + times(50_000, "word ") + ":</p><p>" + times(50_000, "★☆")
                        + "</p>");
        add("43-controls", "<p>a\u0000b\u0001\u202e\u200b\u2066 <b>\u202eevil\u0007\u001b[31m</b></p>");
        add("43-combining", "<p>a" + times(1_000_000, "\u0301") + "</p>");
        add("43-word", "<h2>" + times(10_000_000, "x") + "</h2>");
    }

    private void encodings() {
        String said = "<p>“Fähre” – it’s naïve</p>";
        addAs("21-latin1-is-cp1252", "windows-1252", review("<meta charset=iso-8859-1>", said));
        addAs("22-late", "windows-1252", review("<!--" + " ".repeat(6_000) + "--><meta charset=windows-1252>", said));
        addAs("23-ascii-says-utf-16", "UTF-8", review("<meta charset=utf-16>", said));
        addAs("24-utf-16-without-mark", "UTF-16LE", review("", said));
        addAs("25-bogus", "UTF-8", review("<meta charset=x-bogus>", said));
        addAs("25-utf-7", "UTF-8", review("<meta charset=utf-7>", said + "+ADw-script+AD4-"));
    }

    private void script(String name, String... scripts) {
        add(
                name,
                java.util.Arrays.stream(scripts)
                        .map(json -> "<script type='application/ld+json'>" + json + "</script>")
                        .collect(Collectors.joining()));
    }

    private void scripts() {
        String good = "{\"@context\":\"https://schema.org\",\"@type\":\"Review\",\"author\":\"Ada Poe\"}";
        String open = "{\"@context\":\"https://schema.org\",\"@type\":\"Review\",";
        script("26-depth", "[".repeat(501) + "]".repeat(501), good);
        script("26-number", open + "\"wordCount\":" + "9".repeat(1_001) + "}", good);
        script("27-infinite", open + "\"reviewRating\":{\"@type\":\"Rating\",\"ratingValue\":1e400}}");
        script(
                "28-exponent",
                open + "\"reviewRating\":{\"@type\":\"Rating\",\"ratingValue\":1e1000000000,"
                        + "\"bestRating\":\"1e1000000000\"}}");
        script(
                "29-broken",
                open + "\"name\":\"a\nb\"}",
                open + "\"name\":\"a\",}",
                good + ";",
                good + good,
                "\ufeff" + good,
                "<!-- " + good + " -->",
                "/*<![CDATA[*/" + good + "/*]]>*/",
                open + "\"ratingValue\":NaN}",
                open + "\"name\":\"a\\'b\"}",
                "nonsense {",
                good);
        script("30-twice", "{\"@type\":\"Movie\",\"@type\":\"Review\",\"author\":\"Ada Poe\",\"author\":\"Bo Quill\"}");
        script("31-script", open + "\"author\":\"Ada <\\/script><!-- \u2028 Poe\"}");
        script("32-surrogate", open + "\"author\":\"Ada \\ud83d Poe\"}");
        script(
                "47-cycle",
                "{\"@graph\":[{\"@id\":\"#a\",\"@type\":\"Review\",\"itemReviewed\":{\"@id\":\"#b\"}},"
                        + "{\"@id\":\"#b\",\"@type\":\"Movie\",\"review\":{\"@id\":\"#a\"}}]}");
    }

    private void values() {
        add(
                "44-addresses",
                "<img width=600 height=400 src='javascript:alert(1)'><img width=600 src='JaVa\tScript:x'>"
                        + "<img width=600 src=file:///etc/passwd><img width=600 src='https://ada:pass@blog.example/a.jpg'>"
                        + "<a rel=author href='vbscript:x'>Ada Poe</a><iframe src='data:text/html,x'></iframe>"
                        + "<img width=600 height=400 src='//evil.example/b.jpg'>");
        add(
                "45-markup-in-values",
                "<script type='application/ld+json'>{\"@type\":\"Review\",\"itemReviewed\":{\"@type\":"
                        + "\"Movie\",\"name\":\"\\u0022><img src=x onerror=alert(1)> {{7*7}} ${x}\"}}</script>");
        add(
                "46-dates",
                "<time datetime='0000-00-00 00:00:00'>x</time><p>Posted on February 31, 2014</p>"
                        + "<time datetime=9999-12-31>x</time><p>Posted on 1/2/03</p>");
        String scope = "<div itemscope itemtype='https://schema.org/Review' itemref='r#'><span itemprop=name>Review #"
                + "</span><div itemprop=itemReviewed itemscope itemtype='https://schema.org/Movie'><span itemprop=name>"
                + "Film #</span></div></div>";
        add("47-scopes", each(1_000, scope));
        add(
                "47-itemref",
                "<div itemscope itemtype='https://schema.org/Thing' id=a itemref='b a'></div>"
                        + "<div itemscope itemprop=x itemtype='https://schema.org/Thing' id=b itemref='a b'></div>");
        addAs(
                "48-base",
                "UTF-8",
                review("<base href='https://evil.example/'>", "<img width=600 height=400 src=a.jpg>"));
    }

    /** The review alone, in UTF-8. */
    static byte[] plain() {
        return review("", "").getBytes(UTF_8);
    }

    /** The review as a server sent it. */
    static byte[] served() {
        String page = review("", "");
        return ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length() + "\r\n\r\n" + page)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
