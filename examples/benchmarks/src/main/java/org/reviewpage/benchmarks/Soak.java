// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.reviewpage.html.ParsedPage;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.schema.JsonLdWriter;

/** Do many threads that share one parser find what one thread finds, and does nothing stay behind in memory? */
public final class Soak {
    private static final int PARTS = 5;

    private Soak() {}

    /** Takes a folder or archive, or {@code own} for the repository's pages, how many threads, and how many pages in all. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        int threads = args.length > 1 ? Integer.parseInt(args[1]) : 64;
        int pages = args.length > 2 ? Integer.parseInt(args[2]) : 10_000;
        run(Sample.of(args.length > 0 ? args[0] : Sample.OWN), threads, pages, System.out);
    }

    static void run(List<Sample> samples, int threads, int pages, PrintStream out)
            throws InterruptedException, ExecutionException {
        List<String> alone = samples.stream().map(Soak::everything).toList();
        out.println("| pages | heap after collection, MB | other results than one thread's |");
        out.println("|---|---|---|");
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            int others = 0;
            row(out, 0, others);
            for (int part = 1; part <= PARTS; part++) {
                int from = (int) ((long) pages * (part - 1) / PARTS);
                int to = (int) ((long) pages * part / PARTS);
                AtomicInteger next = new AtomicInteger(from);
                Callable<Integer> worker = () -> others(samples, alone, next, to);
                List<Callable<Integer>> workers = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    workers.add(worker);
                }
                for (Future<Integer> done : executor.invokeAll(workers)) {
                    others += done.get();
                }
                row(out, to, others);
            }
        } finally {
            executor.shutdown();
        }
    }

    private static int others(List<Sample> samples, List<String> alone, AtomicInteger next, int end) {
        int others = 0;
        for (int i = next.getAndIncrement(); i < end; i = next.getAndIncrement()) {
            int sample = i % samples.size();
            others += everything(samples.get(sample)).equals(alone.get(sample)) ? 0 : 1;
        }
        return others;
    }

    /** All that is said of a page: its reviews, its text, each piece of evidence. */
    private static String everything(Sample sample) {
        ParsedPage page = ReviewParser.standard().parse(sample.html(), sample.url());
        return JsonLdWriter.standard().write(page.reviews()) + page;
    }

    private static void row(PrintStream out, int pages, int others) {
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (double) (1 << 20);
        out.printf(Locale.ROOT, "| %,d | %.1f | %d |%n", pages, heap, others);
    }
}
