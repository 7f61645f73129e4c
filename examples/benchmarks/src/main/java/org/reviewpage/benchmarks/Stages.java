// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.reviewpage.core.Review;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.schema.JsonLdReader;
import org.reviewpage.schema.JsonLdWriter;

/** The stages from a page to JSON-LD and back; an operation is a page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class Stages {
    private List<List<Review>> reviews = List.of();
    private List<String> jsonLd = List.of();

    /** Makes what the later stages begin with. */
    @Setup
    public void extractAll(Pages pages) {
        reviews = pages.all.stream().map(Stages::reviews).toList();
        jsonLd = reviews.stream().map(JsonLdWriter.standard()::write).toList();
    }

    private static List<Review> reviews(Sample page) {
        return ReviewParser.standard().parse(page.html(), page.url()).reviews();
    }

    /** Only what jsoup does. */
    @Benchmark
    public void parse(Pages pages, Blackhole hole) {
        pages.all.forEach(page -> hole.consume(Jsoup.parse(page.html(), page.url())));
    }

    /** From a page to reviews. */
    @Benchmark
    public void parseExtract(Pages pages, Blackhole hole) {
        pages.all.forEach(page -> hole.consume(reviews(page)));
    }

    /** From a page to JSON-LD. */
    @Benchmark
    public void parseExtractWrite(Pages pages, Blackhole hole) {
        pages.all.forEach(page -> hole.consume(JsonLdWriter.standard().write(reviews(page))));
    }

    /** From reviews to JSON-LD. */
    @Benchmark
    public void writeJsonLd(Blackhole hole) {
        reviews.forEach(each -> hole.consume(JsonLdWriter.standard().write(each)));
    }

    /** From JSON-LD to reviews. */
    @Benchmark
    public void readJsonLd(Blackhole hole) {
        jsonLd.forEach(each -> hole.consume(JsonLdReader.standard().read(each)));
    }
}
