// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.evidence.Source;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.words.Resource;

/**
 * Reports what speaks for and against a post being a review at all.
 *
 * <p>A small linear model: each sign of {@link PostSigns} that is seen is a candidate of its own, and its confidence says
 * the weight that {@code review-signs.tsv} gives it in log-odds. The recipe {@code TrainReviewSigns} fits the weights.
 */
public final class ReviewSigns implements Extractor {
    private static final String NAME = "review-signs";
    private static final Map<String, Weight> WEIGHTS = read();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void extract(Article article, Findings findings) {
        if (article.post().isPresent()) {
            return; // the signs of the post hold for all that it reviews
        }
        Element where = article.headline().orElse(article.root());
        for (String sign : PostSigns.seenIn(new PostView(article))) {
            Weight weight = WEIGHTS.getOrDefault(sign, Weight.NONE);
            findings.report(Field.IS_REVIEW, weight.isFor(), weight.confidence(), where, weight.said(sign));
        }
    }

    /** What the findings of all extractors in a post say: reviews have ratings and credits. */
    public static List<Candidate<?>> of(List<Candidate<?>> found) {
        List<Candidate<?>> signs = new ArrayList<>();
        PostSigns.foundIn(found).forEach((sign, seen) -> {
            Weight weight = WEIGHTS.getOrDefault(sign, Weight.NONE);
            Source source = new Source(NAME, seen.source().where(), weight.said(sign));
            signs.add(new Candidate<>(Field.IS_REVIEW, weight.isFor(), source, weight.confidence()));
        });
        return signs;
    }

    /** The names of the signs that have a weight. */
    static Collection<String> weighed() {
        return WEIGHTS.keySet();
    }

    private static Map<String, Weight> read() {
        Map<String, Weight> weights = new LinkedHashMap<>();
        for (String line : Resource.lines(ReviewSigns.class, "review-signs.tsv")) {
            String[] cells = line.split("\t", 4);
            weights.put(cells[0], new Weight(Double.parseDouble(cells[2]), cells[3]));
        }
        return weights;
    }

    /** What a sign weighs, greater than 0 if it speaks for a review, and what it means. */
    private record Weight(double logOdds, String meaning) {
        private static final Weight NONE = new Weight(0, "not weighed yet");

        boolean isFor() {
            return logOdds >= 0;
        }

        String said(String sign) {
            return sign + ": " + meaning;
        }

        double confidence() {
            return 1 / (1 + Math.exp(-Math.abs(logOdds)));
        }
    }
}
