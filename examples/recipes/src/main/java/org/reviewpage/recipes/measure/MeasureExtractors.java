// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Evidence;

/**
 * How often is each extractor right? Prints the table by which the parser weighs candidates: for each field, extractor
 * and tenth of stated confidence, how many candidates were right on labelled pages, and of how many.
 *
 * <pre>examples/run MeasureExtractors GOLD.jsonl URLS.tsv PAGES-FOLDER &gt; html/src/main/resources/org/reviewpage/html/resolve/precision.tsv</pre>
 */
public final class MeasureExtractors {
    private MeasureExtractors() {}

    /** Runs the program. */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: MeasureExtractors GOLD.jsonl URLS.tsv PAGES-FOLDER");
            System.exit(2);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("# Measured by the recipe MeasureExtractors on labelled pages; see Calibration.");
        out.println("# field\textractor\tstated confidence in tenths\tright\tcases");
        measure(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]))
                .forEach((row, count) -> out.println(count.line(row)));
    }

    private static Map<String, Count> measure(Path gold, Path urls, Path pages) throws IOException {
        Map<String, Count> counts = new TreeMap<>();
        LabelledPages.parse(gold, urls, pages, (page, url, evidence) -> {
            for (Evidence each : evidence) {
                Candidate<?> candidate = each.candidate();
                String row = String.format(
                        Locale.ROOT,
                        "%s\t%s\t%02d",
                        candidate.field(),
                        candidate.source().extractor(),
                        Math.round(candidate.confidence() * 10));
                page.judge(candidate)
                        .ifPresent(right -> counts.computeIfAbsent(row, unseen -> new Count())
                                .add(right));
            }
        });
        return counts;
    }

    /** How many of how many were right. */
    private static final class Count {
        private int right;
        private int all;

        void add(boolean isRight) {
            all++;
            right += isRight ? 1 : 0;
        }

        String line(String row) {
            return row + "\t" + right + "\t" + all;
        }
    }
}
