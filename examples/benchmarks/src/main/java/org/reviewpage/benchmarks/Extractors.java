// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;

/**
 * Each extractor on its own, over the articles of pages that are parsed already; an operation is a page. What an article
 * keeps for all who ask, such as its blocks, is there already and is not counted.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class Extractors {
    /** The name of an extractor: {@code -p extractor=...}; {@link Benchmarks} takes all of them if none is named. */
    @Param("meta-tags")
    public String extractor = "";

    private List<Extractor> named = List.of();
    private List<Article> articles = List.of();

    /** Takes down the articles that the parser shows to extractors. */
    @Setup
    public void collectArticles(Pages pages) {
        named = ReviewParser.standard().extractors().stream()
                .filter(each -> each.name().equals(extractor))
                .toList();
        if (named.isEmpty()) {
            throw new IllegalArgumentException("there is no extractor " + extractor);
        }
        Collector collector = new Collector(new ArrayList<>());
        ReviewParser parser = ReviewParser.builder().add(collector).build();
        pages.all.forEach(page -> parser.parse(page.html(), page.url()));
        articles = collector.articles();
    }

    /** One extractor over all articles. */
    @Benchmark
    public void extract(Blackhole hole) {
        for (Article article : articles) {
            for (Extractor each : named) {
                Findings findings = new Findings(extractor);
                each.extract(article, findings);
                hole.consume(findings);
            }
        }
    }

    private record Collector(List<Article> articles) implements Extractor {
        @Override
        public String name() {
            return "collector";
        }

        @Override
        public void extract(Article article, Findings findings) {
            articles.add(article);
        }
    }
}
