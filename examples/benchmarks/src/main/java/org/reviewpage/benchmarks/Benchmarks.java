// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.benchmarks;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.evidence.Extractor;

/** Runs the JMH benchmarks with JMH's options; scores are for a page, and each extractor is asked if none is named. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Takes JMH's options; {@code -h} lists them. */
    public static void main(String[] args) throws IOException, RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(args);
        if (given.shouldHelp()) {
            given.showHelp();
        } else {
            new Runner(options(given)).run();
        }
    }

    static Options options(Options given) throws IOException {
        Collection<String> folders = given.getParameter("folder").orElse(List.of(Sample.OWN));
        if (folders.size() != 1) {
            throw new IllegalArgumentException("one folder a run, for scores are divided by the number of its pages");
        }
        Collection<String> extractors = given.getParameter("extractor").orElse(names());
        return new OptionsBuilder()
                .parent(given)
                .operationsPerInvocation(Sample.of(folders.iterator().next()).size())
                .param("extractor", extractors.toArray(String[]::new))
                .build();
    }

    private static List<String> names() {
        return ReviewParser.standard().extractors().stream()
                .map(Extractor::name)
                .distinct()
                .sorted()
                .toList();
    }
}
