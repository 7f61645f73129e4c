// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewpage.html.ParsedPage;
import org.reviewpage.html.ReviewParser;

class ReportTest {
    private static final String BAD = "<img src=x onerror=alert(1)>";

    @TempDir
    Path folder;

    static void write(Path site, String... pages) throws IOException {
        Report report = new Report(site, String::valueOf);
        for (String page : pages) {
            ParsedPage parsed = ReviewParser.standard().parse(page, "https://slowreel.example/post/");
            report.add(report.draw(parsed, "posts/one.html"));
        }
        report.finish();
    }

    static String example(String name) throws IOException {
        return Files.readString(Path.of("examples/pages", name));
    }

    private static Document html(Path file) throws IOException {
        return Jsoup.parse(file, "UTF-8");
    }

    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** A page that says the same hostile thing in each fact. */
    static String hostile() {
        String text = BAD.replace("<", "&lt;");
        String json = "\"" + BAD + "\"";
        return """
               <html lang="en"><head><title>%1$s</title><script type="application/ld+json">
               {"@context": "https://schema.org", "@type": "Review", "name": %2$s, "reviewBody": %2$s,
                "author": {"@type": "Person", "name": %2$s, "url": "javascript:alert(1)"},
                "publisher": {"@type": "Organization", "name": %2$s}, "datePublished": "2013-12-18", "keywords": %2$s,
                "reviewRating": {"@type": "Rating", "ratingValue": 4, "bestRating": 5, "alternateName": %2$s},
                "image": {"@type": "ImageObject", "contentUrl": "javascript:alert(1)", "caption": %2$s},
                "itemReviewed": {"@type": "Movie", "name": %2$s, "genre": %2$s, "alternateName": %2$s,
                 "image": "https://pictures.example/\\"onerror=alert(1)//.jpg",
                 "director": {"@type": "Person", "name": %2$s},
                 "actor": {"@type": "PerformanceRole", "characterName": %2$s,
                           "actor": {"@type": "Person", "name": %2$s}}}}
               </script></head><body><article><h1>%1$s</h1><p>Review by %1$s</p><p>Rating: 4 out of 5 %1$s</p></article></body>
               </html>""".formatted(text, json);
    }

    @Test
    void theOverviewCountsAndLeadsToEachReview() throws IOException {
        write(folder, example("harbour-lights.html"), example("festival-dates.html"), example("the-salt-ledger.html"));
        Document index = html(folder.resolve("index.html"));

        assertThat(index.select(".numbers div").eachText())
                .containsExactly(
                        "reviews 2", "pages read 3", "with a rating 2", "mean rating, of 1 0.75", "years 2013–2016");
        assertThat(index.select("#reviews tbody tr").eachText())
                .containsExactly(
                        "Harbour Lights 3.5 / 5 Movie 2013 2013-12-18 Rosa Quint Ana Lima",
                        "The Salt Ledger 4 / 5 Book 2016-03-09 Tilda Marsh Miriam Oyelaran");
        assertThat(index.select("#reviews a").eachAttr("href"))
                .containsExactly("reviews/00001.html", "reviews/00002.html")
                .allSatisfy(href -> assertThat(folder.resolve(href)).exists());
        assertThat(index.select("figure:has(#years) tbody tr").eachText())
                .containsExactly("2013 1 50 %", "2014 0 0 %", "2015 0 0 %", "2016 1 50 %");
        assertThat(index.select("svg desc").eachText()).contains("2 reviews; most in 2013: 1.");
    }

    @Test
    void aReviewHasItsFactsItsTextAndWhereTheyWereFound() throws IOException {
        write(folder, example("harbour-lights.html"));
        Document page = html(folder.resolve("reviews/00001.html"));

        assertThat(page.select("h1").text()).isEqualTo("Harbour Lights");
        assertThat(page.select(".verdict").text()).contains("3.5 / 5").contains("★★★½");
        assertThat(page.select(".facts div").eachText()).contains("Actor Ida Berg as Marta", "Director Ana Lima");
        assertThat(page.select("mark").eachText()).contains("Wen Zhao Cinematographer", "Tom Okafor Actor");
        assertThat(page.select(".witnesses").text()).contains("labelled-facts at table.credits > tbody > tr > th");
        assertThat(page.select(".findings").text()).contains("Missing field \"uploadDate\"");
        assertThat(page.select("pre").text()).contains("\"@type\": \"Movie\"");
    }

    @Test
    void whatAPageSaysIsTextWhateverItSays() throws IOException {
        write(folder, hostile());

        for (String name : new String[] {"index.html", "reviews/00001.html"}) {
            Document page = html(folder.resolve(name));
            assertThat(page.text()).as(name).contains(BAD);
            assertThat(page.select("[^on], [style], script:not([src]), style, iframe, base, form"))
                    .as(name)
                    .isEmpty();
            assertThat(page.select("img[src=x], [href^=javascript], [src^=javascript]"))
                    .as(name)
                    .isEmpty();
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .startsWith("default-src 'none';")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void picturesOfPagesWaitUntilAskedFor() throws IOException {
        write(folder, example("harbour-lights.html"));

        assertThat(html(folder.resolve("reviews/00001.html")).select("img"))
                .hasSize(1)
                .allMatch(picture -> picture.attr("loading").equals("lazy")
                        && picture.hasAttr("alt")
                        && picture.closest("details:not([open])") != null);
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        String[] pages = {example("harbour-lights.html"), example("nachtzug.html"), hostile()};
        write(folder.resolve("one"), pages);
        write(folder.resolve("other"), pages);

        assertThat(files(folder.resolve("one"))).hasSize(6).isEqualTo(files(folder.resolve("other")));
    }

    @Test
    void aReportReplacesAnEarlierOneThatHadMore() throws IOException {
        write(folder, example("harbour-lights.html"), example("nachtzug.html"));
        Files.writeString(folder.resolve("reviews/notes.html"), "not ours");
        write(folder, example("nachtzug.html"));

        assertThat(files(folder))
                .containsOnlyKeys("index.html", "report.css", "report.js", "reviews/00001.html", "reviews/notes.html");
    }

    @Test
    void whatCouldNotBeReadIsListed() throws IOException {
        Report report = new Report(folder, String::valueOf);
        report.addFailure("posts/<b>.html", "permission denied");
        report.finish();

        Document index = html(folder.resolve("index.html"));
        assertThat(index.select("#failures li").eachText()).containsExactly("posts/<b>.html: permission denied");
        assertThat(index.select("#all").text()).contains("No review was found.");
    }
}
