// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Evidence;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.recipes.measure.LogisticRegression.Case;

/**
 * What does a sign of a review weigh? Fits the weights by which the parser tells reviews from other pages to labelled
 * pages, writes them into their table, and prints how often pages are told rightly by weights that were learned from
 * other sites only.
 *
 * <pre>examples/run TrainReviewSigns GOLD.jsonl URLS.tsv PAGES-FOLDER html/src/main/resources/org/reviewpage/html/extract/review/review-signs.tsv</pre>
 */
public final class TrainReviewSigns {
    private static final String SIGNS = "review-signs";
    private static final int FOLDS = 10;
    private static final double TRUST = 4;

    private TrainReviewSigns() {}

    /** Runs the program. */
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            System.err.println("usage: TrainReviewSigns GOLD.jsonl URLS.tsv PAGES-FOLDER review-signs.tsv");
            System.exit(2);
        }
        Path table = Path.of(args[3]);
        Map<String, Double> stated = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(table);
        for (String line : lines) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", 3);
                stated.put(cells[0], Double.valueOf(cells[1]));
            }
        }
        Map<String, List<Case>> pages = pages(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        Files.write(table, withWeights(lines, LogisticRegression.fit(all(pages), stated, TRUST)));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(acrossSites(pages, stated));
    }

    /** The cases of each page: its articles, as far as different signs were seen in them. */
    private static Map<String, List<Case>> pages(Path gold, Path urls, Path folder) throws IOException {
        Map<String, List<Case>> pages = new LinkedHashMap<>();
        LabelledPages.parse(gold, urls, folder, (page, url, evidence) -> {
            String site = String.valueOf(URI.create(url).getHost());
            pages.put(page.file(), cases(evidence, site, page.hasReview()));
        });
        return pages;
    }

    private static List<Case> cases(List<Evidence> evidence, String site, boolean isReview) {
        Map<Integer, Set<String>> signs = new LinkedHashMap<>();
        Map<Integer, Double> others = new HashMap<>();
        for (Evidence each : evidence) {
            Candidate<?> candidate = each.candidate();
            if (candidate.field() != Field.IS_REVIEW) {
                continue;
            }
            if (candidate.source().extractor().equals(SIGNS)) {
                signs.computeIfAbsent(each.article(), unseen -> new HashSet<>())
                        .add(candidate.source().seen().split(":", 2)[0]);
            } else {
                double odds = Math.log(candidate.confidence() / (1 - candidate.confidence()));
                others.merge(each.article(), candidate.value().equals(true) ? odds : -odds, Double::sum);
            }
        }
        Set<Case> cases = new LinkedHashSet<>();
        signs.forEach((article, seen) -> cases.add(new Case(site, seen, others.getOrDefault(article, 0.0), isReview)));
        return List.copyOf(cases);
    }

    private static List<Case> all(Map<String, List<Case>> pages) {
        return pages.values().stream().flatMap(List::stream).toList();
    }

    private static List<String> withWeights(List<String> lines, Map<String, Double> weights) {
        List<String> written = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t", 4);
            written.add(
                    line.startsWith("#")
                            ? line
                            : String.format(
                                    Locale.ROOT,
                                    "%s\t%s\t%.2f\t%s",
                                    cells[0],
                                    cells[1],
                                    weights.get(cells[0]),
                                    cells[3]));
        }
        return written;
    }

    /** Each tenth of the sites is told by weights learned from the other nine. */
    private static String acrossSites(Map<String, List<Case>> pages, Map<String, Double> stated) {
        int missed = 0;
        int mistaken = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int tested = fold;
            List<Case> learned =
                    all(pages).stream().filter(each -> fold(each) != tested).toList();
            Map<String, Double> weights = LogisticRegression.fit(learned, stated, TRUST);
            for (List<Case> page : pages.values()) {
                if (!page.isEmpty() && fold(page.get(0)) == tested) {
                    boolean found = page.stream().anyMatch(each -> each.logOdds(weights) >= 0);
                    missed += page.get(0).isReview() && !found ? 1 : 0;
                    mistaken += !page.get(0).isReview() && found ? 1 : 0;
                }
            }
        }
        double right = 1 - (double) (missed + mistaken) / pages.size();
        return String.format(
                Locale.ROOT,
                "%d pages, %.3f told rightly across sites: %d reviews missed, %d pages mistaken for reviews",
                pages.size(),
                right,
                missed,
                mistaken);
    }

    private static int fold(Case each) {
        return Math.floorMod(each.site().hashCode(), FOLDS);
    }
}
