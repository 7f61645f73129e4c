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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.page.Limits;
import org.reviewpage.html.page.Warning;
import org.reviewpage.html.testing.Given;
import org.reviewpage.schema.JsonLdWriter;

/** The same page gives the same answer, whatever the order of the extractors, and any part of it gives one. */
class SteadinessTest {
    private static final int PREFIXES = 25;
    private static final int THREADS = 64;
    private static final int PAGES_OF_A_THREAD = 2;

    static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/pages"))) {
            for (Path file : files.sorted().toList()) {
                pages.add(Files.readString(file));
            }
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBeginningOfAPageIsRead(String html) {
        int step = Math.max(1, html.length() / PREFIXES);
        for (int end = 0; end <= html.length(); end += step) {
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
        assertThat(json(ReviewParser.builder().build(), html))
                .isEqualTo(json(ReviewParser.standard(), html))
                .contains("Review");
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
