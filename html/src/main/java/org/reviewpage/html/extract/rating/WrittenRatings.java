// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.reviewpage.core.SubScore;
import org.reviewpage.html.article.Ancestors;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.rating.Verdict;
import org.reviewpage.html.rating.Verdicts;

/**
 * Reports ratings that are written in lines of text: "Rating: 8/10", {@code ★★★½} alone on a line, "I give it four out
 * of five stars".
 *
 * <p>Verdicts on parts, "Graphics: 8/10", are sub-scores if two or more stand together. Of several verdicts the last is
 * preferred: "I gave it three stars, on rewatch four".
 */
public final class WrittenRatings implements Extractor {
    @Override
    public String name() {
        return "written-ratings";
    }

    @Override
    public void extract(Article article, Findings findings) {
        List<RatedLine> lines = lines(article);
        Set<RatedLine> parts = parts(lines);
        boolean isList = isList(lines, RatedLine::isUnlabelled);
        boolean isTable = isList(lines, RatedLine::isTotal);
        int seen = 0;
        for (RatedLine line : lines) {
            Verdict verdict = line.verdict();
            if (parts.contains(line)) {
                SubScore score = new SubScore(verdict.aspect(), verdict.rating());
                findings.report(Field.SUB_SCORE, score, 0.8, line.block());
            } else {
                double sure = line.confidence(article)
                        * (isList && line.isUnlabelled() || isTable && line.isTotal() ? 0.55 : 1);
                double later = 0.01 * seen++ / lines.size();
                findings.report(Field.RATING, verdict.rating(), sure + later, line.block());
            }
        }
    }

    private static List<RatedLine> lines(Article article) {
        List<RatedLine> lines = new ArrayList<>();
        Block last = null;
        for (Block block : article.blocks()) {
            boolean isPair = last != null && isShort(last) && isShort(block);
            String pair = isPair ? last.text() + ": " + block.text() : block.text();
            if (Verdicts.canBeIn(pair) && !isTitle(block, article)) {
                for (Verdict verdict : Verdicts.in(isPair && labels(last, block) ? pair : block.text())) {
                    lines.add(new RatedLine(block, coloured(verdict, block)));
                }
            }
            last = block;
        }
        return lines;
    }

    /** The ratings of the title are another extractor's. */
    private static boolean isTitle(Block block, Article article) {
        return article.headline()
                .filter(headline -> Ancestors.isIn(block.element(), headline))
                .isPresent();
    }

    private static Verdict coloured(Verdict verdict, Block block) {
        return verdict.rating()
                        .asWritten()
                        .filter(stars -> stars.startsWith("★★"))
                        .isEmpty()
                ? verdict
                : ColouredStars.in(block.element())
                        .map(rating -> new Verdict(rating, verdict.form(), verdict.aspect(), verdict.sure()))
                        .orElse(verdict);
    }

    private static boolean isShort(Block block) {
        return block.text().length() <= 40;
    }

    /** A label in the cell, term or heading before: {@code <dt>Score<dd>8/10}. */
    private static boolean labels(Block label, Block block) {
        Element row = label.element().parent();
        String tag = label.element().normalName();
        boolean sameRow = row != null
                && label.element() != block.element()
                && row == block.element().parent()
                && (tag.equals("td") || tag.equals("th") || tag.equals("dt"));
        return sameRow || label.text().endsWith(":") || Verdicts.isLabel(label.text());
    }

    /**
     * The verdicts on parts: two or more that stand together, with numbers on a scale or beside a total. Bare numbers
     * among which is a zero count things: "Songs skipped: 0".
     */
    private static Set<RatedLine> parts(List<RatedLine> lines) {
        Set<RatedLine> parts = new HashSet<>();
        List<RatedLine> run = new ArrayList<>();
        for (RatedLine line : lines) {
            boolean together = !run.isEmpty()
                    && line.block().index() - run.get(run.size() - 1).block().index() <= 2;
            if (!together) {
                addParts(run, parts);
                run.clear();
            }
            if (line.isPart() || line.isTotal()) {
                run.add(line);
            }
        }
        addParts(run, parts);
        return parts;
    }

    private static void addParts(List<RatedLine> run, Set<RatedLine> parts) {
        if (run.isEmpty()) {
            return;
        }
        boolean hasTotal = run.stream().anyMatch(RatedLine::isTotal);
        boolean counts = run.stream()
                .anyMatch(line -> !line.isScaled() && line.verdict().rating().value() == 0);
        List<RatedLine> found = run.stream()
                .filter(RatedLine::isPart)
                .filter(line -> line.isScaled() || hasTotal && !counts)
                .toList();
        if (found.size() > 1 || hasTotal) {
            parts.addAll(found);
        }
    }

    /** Three different verdicts of a kind are a list of posts, a table that compares, or a legend, not a rating. */
    private static boolean isList(List<RatedLine> lines, Predicate<RatedLine> kind) {
        return lines.size() > 2
                && lines.stream()
                                .filter(kind)
                                .map(line -> Field.RATING.key(line.verdict().rating()))
                                .distinct()
                                .count()
                        > 2;
    }
}
