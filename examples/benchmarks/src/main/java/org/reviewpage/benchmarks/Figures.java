// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** All figures of docs/speed.md at once. */
public final class Figures {
    private Figures() {}

    /** Takes a folder or archive, or {@code own} for the repository's pages. */
    public static void main(String[] args) throws IOException {
        run(Sample.of(args.length > 0 ? args[0] : Sample.OWN), 60, Shape.all(), System.out);
    }

    static void run(List<Sample> pages, int rounds, List<Shape> shapes, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%nMeasured on %s: %s %s, %d processors, Java %s.%n%n### Side by side%n%n",
                LocalDate.now(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.version"));
        SideBySide.run(pages, rounds, out);
        out.printf(Locale.ROOT, "%n### Threads%n%n");
        Threads.run(pages, 2, rounds / 6 + 1, out);
        out.printf(Locale.ROOT, "%n### Growth%n%n");
        Growth.run(shapes, rounds / 12 + 1, out);
    }
}
