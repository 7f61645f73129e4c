// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.page.Warning;

/**
 * Does a page that is 64 times as long, as wide or as deep take 64 times as long to read? The exponent of growth says so:
 * 1 is linear, 2 quadratic; it is the slope of the line through the logarithms of size and processor time.
 */
public final class Growth {
    private static final int[] TIMES = {1, 4, 16, 64};

    private Growth() {}

    /** Takes how many rounds, of which the best counts, and words, of which the shapes to measure have one in their name. */
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        List<String> words = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
        List<Shape> shapes = Shape.all().stream()
                .filter(shape -> words.isEmpty() || words.stream().anyMatch(shape.name()::contains))
                .toList();
        run(shapes, rounds, System.out);
    }

    static void run(List<Shape> shapes, int rounds, PrintStream out) {
        out.println("| more | KB | ms of 1× | 4× | 16× | 64× | exponent (asked: 1.1) | of jsoup alone | warnings |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        for (Shape shape : shapes) {
            List<Sample> pages = Arrays.stream(TIMES).mapToObj(shape::page).toList();
            double[] jsoup = millis(Contestant.JSOUP, pages, rounds);
            double[] ours = millis(Contestant.REVIEWPAGE, pages, rounds);
            out.printf(Locale.ROOT, "| %s | %d |", shape.name(), pages.get(0).bytes() / 1024);
            Arrays.stream(ours).forEach(millis -> out.printf(Locale.ROOT, " %.2f |", millis));
            out.printf(Locale.ROOT, " %.2f | %.2f | %s |%n", exponent(ours), exponent(jsoup), warnings(pages));
        }
    }

    /** The best times; the smaller the page the more often it is read, so that each size is as well compiled. */
    private static double[] millis(Contestant contestant, List<Sample> pages, int rounds) {
        double[] best = new double[pages.size()];
        Arrays.fill(best, Double.MAX_VALUE);
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < best.length; i++) {
                for (int again = 0; again < TIMES[TIMES.length - 1] / TIMES[i]; again++) {
                    best[i] = Math.min(best[i], contestant.cost(pages.get(i)).millis());
                }
            }
        }
        return best;
    }

    /** The slope of the line with the least squares of distances. */
    static double exponent(double[] millis) {
        double[] x = Arrays.stream(TIMES).mapToDouble(Math::log).toArray();
        double[] y = Arrays.stream(millis).map(Math::log).toArray();
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double products = IntStream.range(0, x.length)
                .mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY))
                .sum();
        return products
                / Arrays.stream(x).map(each -> Math.pow(each - meanX, 2)).sum();
    }

    /** A page that was not read to its end would look flat. */
    private static Set<String> warnings(List<Sample> pages) {
        Set<String> codes = new TreeSet<>();
        for (Sample page : pages) {
            ReviewParser.standard().parse(page.html(), page.url()).warnings().stream()
                    .map(Warning::code)
                    .forEach(codes::add);
        }
        return codes;
    }
}
