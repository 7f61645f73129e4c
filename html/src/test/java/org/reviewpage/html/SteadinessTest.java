// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewpage.html.encoding.Decoder;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.page.Limits;
import org.reviewpage.html.page.Warning;
import org.reviewpage.html.testing.Given;
import org.reviewpage.schema.JsonLdWriter;

/** The same page gives the same answer, whatever the order of the extractors, and any part of it gives one. */
class SteadinessTest {
    private static final int PREFIXES = 40;
    private static final int THREADS = 64;
    private static final int PAGES_OF_A_THREAD = 2;

    static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        for (String folder : List.of("src/test/resources/pages", "../examples/pages")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".html"))
                        .sorted()
                        .toList()) {
                    pages.add(Decoder.decode(Files.readAllBytes(file), null));
                }
            }
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBeginningOfAPageIsRead(String html) {
        for (int end : new Random(1).ints(PREFIXES, 0, html.length()).toArray()) {
            ParsedPage page = ReviewParser.standard().parse(html.substring(0, end), Given.URL);
            assertThat(page.warnings())
                    .extracting(Warning::code)
                    .as("the first %d characters", end)
                    .doesNotContain("extractor-failed");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theOrderOfTheExtractorsDoesNotMatter(String html) {
        List<Extractor> extractors = new ArrayList<>(StandardExtractors.all());
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(extractors, new Random(seed));
            assertThat(json(new ReviewParser(extractors, Limits.standard()), html))
                    .isEqualTo(json(ReviewParser.standard(), html));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theSamePageGivesTheSameText(String html) {
        assertThat(json(ReviewParser.builder().build(), html)).isEqualTo(json(ReviewParser.standard(), html));
        assertThat(everything(html)).isEqualTo(everything(html));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageWrittenByJsoupSaysTheSame(String html) {
        Document page = Jsoup.parse(html);
        for (boolean pretty : new boolean[] {false, true}) {
            String written = page.outputSettings(new OutputSettings().prettyPrint(pretty))
                    .outerHtml();
            assertThat(json(ReviewParser.standard(), written)).isEqualTo(json(ReviewParser.standard(), html));
        }
    }

    @Test
    void oneParserInTheHandsOf64ThreadsGivesWhatItGivesToOne() throws Exception {
        List<String> pages = pages();
        List<String> alone = pages.stream().map(SteadinessTest::everything).toList();
        CountDownLatch start = new CountDownLatch(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<String>> together = new ArrayList<>();
        for (int i = 0; i < THREADS * PAGES_OF_A_THREAD; i++) {
            String html = pages.get(i % pages.size());
            together.add(threads.submit(() -> {
                start.countDown();
                start.await();
                return everything(html);
            }));
        }
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i).get()).isEqualTo(alone.get(i % pages.size()));
        }
        threads.shutdown();
    }

    /** All that is said of a page: its reviews, its text, each piece of evidence. */
    private static String everything(String html) {
        ParsedPage page = ReviewParser.standard().parse(html, Given.URL);
        return JsonLdWriter.standard().write(page.reviews()) + page;
    }

    private static String json(ReviewParser parser, String html) {
        return JsonLdWriter.standard().write(parser.parse(html, Given.URL).reviews());
    }
}
