// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What do more threads gain, sharing one parser? By the clock on the wall: only an idle machine gives a true answer. */
public final class Threads {
    /** So many pages a round has at least, so that starting and waiting for the last page weigh little. */
    private static final int LEAST = 400;

    private Threads() {}

    /** Takes a folder or archive, or {@code own} for the repository's pages, how many threads, and how many rounds. */
    public static void main(String[] args) throws IOException {
        int threads = args.length > 1 ? Integer.parseInt(args[1]) : 2;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 10;
        run(Sample.of(args.length > 0 ? args[0] : Sample.OWN), threads, rounds, System.out);
    }

    static void run(List<Sample> pages, int threads, int rounds, PrintStream out) {
        double one = 0;
        double many = 0;
        for (int round = 0; round < rounds; round++) {
            one = Math.max(one, rate(pages, 1));
            many = Math.max(many, rate(pages, threads));
        }
        out.println("| threads | pages a second | times one thread |");
        out.println("|---|---|---|");
        out.printf(Locale.ROOT, "| 1 | %.0f | |%n| %d | %.0f | %.2f |%n", one, threads, many, many / one);
    }

    private static double rate(List<Sample> pages, int threads) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            AtomicInteger next = new AtomicInteger();
            int all = pages.size() * Math.max(1, LEAST / pages.size());
            Runnable worker = () -> {
                for (int i = next.getAndIncrement(); i < all; i = next.getAndIncrement()) {
                    Contestant.REVIEWPAGE.cost(pages.get(i % pages.size()));
                }
            };
            long begin = System.nanoTime();
            CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(worker, executor))
                            .limit(threads)
                            .toArray(CompletableFuture[]::new))
                    .join();
            return 1e9 * all / (System.nanoTime() - begin);
        } finally {
            executor.shutdown();
        }
    }
}
