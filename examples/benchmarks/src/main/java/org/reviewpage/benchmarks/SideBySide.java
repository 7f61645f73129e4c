// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How fast is it beside plain jsoup, which has to parse the page in any case, and beside a program that finds only the
 * main text? All on the same pages in the same run, in one thread, by its processor time; of all rounds the best counts.
 */
public final class SideBySide {
    private static final int SLOWEST = 5;

    private SideBySide() {}

    /** Takes a folder or archive, or {@code own} for the repository's pages, and how many rounds. */
    public static void main(String[] args) throws IOException {
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 60;
        run(Sample.of(args.length > 0 ? args[0] : Sample.OWN), rounds, System.out);
    }

    static void run(List<Sample> pages, int rounds, PrintStream out) {
        Map<Contestant, Cost> best = new EnumMap<>(Contestant.class);
        Cost[] ours = new Cost[pages.size()];
        for (int round = 0; round < rounds; round++) {
            for (Contestant contestant : Contestant.values()) {
                Cost sum = Cost.NONE;
                for (int i = 0; i < ours.length; i++) {
                    Cost cost = contestant.cost(pages.get(i));
                    sum = sum.plus(cost);
                    if (contestant == Contestant.REVIEWPAGE) {
                        ours[i] = ours[i] == null ? cost : ours[i].better(cost);
                    }
                }
                best.merge(contestant, sum, Cost::better);
            }
        }
        printRates(best, pages.size(), out);
        printSlowest(pages, ours, out);
    }

    private static void printRates(Map<Contestant, Cost> best, int pages, PrintStream out) {
        out.printf(Locale.ROOT, "%d pages:%n%n", pages);
        out.println("| | pages a second | ms a page | KB allocated a page |");
        out.println("|---|---|---|---|");
        best.forEach((who, cost) -> out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.2f | %d |%n",
                who,
                1_000 * pages / cost.millis(),
                cost.millis() / pages,
                cost.bytes() / pages / 1024));
        double ours = best.get(Contestant.REVIEWPAGE).nanos();
        out.printf(
                Locale.ROOT,
                "%nreviewpage has %.2f times the rate of jsoup (asked: 0.60) and %.1f times that of Readability4J (asked: 2).%n",
                best.get(Contestant.JSOUP).nanos() / ours,
                best.get(Contestant.READABILITY).nanos() / ours);
    }

    private static void printSlowest(List<Sample> pages, Cost[] costs, PrintStream out) {
        double[] perByte = IntStream.range(0, costs.length)
                .mapToDouble(i -> (double) costs[i].nanos() / pages.get(i).bytes())
                .toArray();
        double median = IntStream.range(0, costs.length)
                .mapToDouble(i -> perByte[i])
                .sorted()
                .skip(costs.length / 2)
                .findFirst()
                .orElseThrow();
        out.printf(
                Locale.ROOT,
                "%nThe median page takes %.1f ns a byte; the slowest (asked: at most 10 times):%n%n",
                median);
        out.println("| page | KB | ms | times the median a byte |");
        out.println("|---|---|---|---|");
        IntStream.range(0, costs.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -perByte[i]))
                .limit(SLOWEST)
                .forEach(i -> out.printf(
                        Locale.ROOT,
                        "| %s | %.1f | %.2f | %.1f |%n",
                        pages.get(i).name(),
                        pages.get(i).bytes() / 1024.0,
                        costs[i].millis(),
                        perByte[i] / median));
    }
}
