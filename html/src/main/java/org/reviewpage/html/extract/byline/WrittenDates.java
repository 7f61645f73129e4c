// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.reviewpage.html.byline.BylineOpenings;
import org.reviewpage.html.byline.DateReader;
import org.reviewpage.html.byline.DateReader.Meaning;
import org.reviewpage.html.byline.WrittenDate;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;

/**
 * The dates written in words above and below the main text: {@code Posted on December 18, 2013}, {@code 2013年12月18日}.
 *
 * <p>Not the date of a release or an event ({@code Release date: …}), nor one in the midst of a sentence.
 */
public final class WrittenDates implements Extractor {
    private static final double BARE = 0.85;
    private static final double AMID = 0.6;
    private static final double AFTER = 0.55;
    /** Several days below a text are those of comments or other posts. */
    private static final double LISTED = 0.2;

    private static final double UNSURE = 0.5;
    private static final int MAX_LABEL = 30;
    private static final int BARE_REST = 25;
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}{2}[.!?:…。]$");

    @Override
    public String name() {
        return "written-dates";
    }

    @Override
    public void extract(Article article, Findings findings) {
        int start = article.body().isEmpty() ? Integer.MAX_VALUE : article.firstParagraph() + 1;
        List<Dated> edges = new ArrayList<>();
        for (Block block : EdgeLines.of(article)) {
            List<WrittenDate> dates = DateReader.find(block.text(), article);
            if (!dates.isEmpty()) {
                edges.add(new Dated(block, dates));
            }
        }
        List<Dated> after =
                edges.stream().filter(dated -> dated.block().index() > start).toList();
        long daysAfter = after.stream()
                .flatMap(dated -> dated.dates().stream())
                .map(date -> date.date().date())
                .distinct()
                .count();
        long publishedAfter = after.stream().filter(Dated::isPublished).count();
        for (Dated dated : edges) {
            boolean before = dated.block().index() <= start;
            boolean only = daysAfter <= 1 || publishedAfter == 1 && dated.isPublished();
            report(article, dated.block(), dated.earliest(), before ? BARE : only ? AFTER : LISTED, findings);
        }
        reportOutside(article, findings);
    }

    /** A line with dates. */
    private record Dated(Block block, List<WrittenDate> dates) {
        /** Of several days on one line the first is that of publication, the others those of updates. */
        WrittenDate earliest() {
            return Collections.min(
                    dates, Comparator.comparing(date -> date.date().date()));
        }

        boolean isPublished() {
            WrittenDate first = dates.get(0);
            return first.sure() && DateReader.saysPublished(block.text().substring(0, first.start()));
        }
    }

    /** A day outside of the article counts if it is the only one there that is said to be the publication's. */
    private static void reportOutside(Article article, Findings findings) {
        List<Block> said = EdgeLines.outside(article, block -> {
            List<WrittenDate> dates = DateReader.find(block.text(), article);
            return !dates.isEmpty() && new Dated(block, dates).isPublished();
        });
        if (said.size() == 1) {
            DateReader.first(said.get(0).text(), article)
                    .ifPresent(date -> findings.report(Field.DATE_PUBLISHED, date.date(), AMID, said.get(0)));
        }
    }

    private static void report(Article article, Block block, WrittenDate date, double most, Findings findings) {
        String text = block.text();
        String words = text.substring(Math.max(0, date.start() - 40), date.start());
        String label = date.start() < 3 ? label(article.blocks(), block.index()) : "";
        int rest = text.length() - (date.end() - date.start());
        Meaning meaning = DateReader.meaning(label + " " + words);
        if (meaning == Meaning.OTHER || words.contains("©") || words.contains("(c)")) {
            return;
        }
        boolean published = DateReader.saysPublished(words);
        boolean sentence = rest > BARE_REST && SENTENCE_END.matcher(text).find();
        if (sentence && !published && BylineOpenings.within(text, true).isEmpty()) {
            return;
        }
        boolean inTitle = block.headingLevel() > 0 && words.endsWith("(");
        double usual = inTitle ? LISTED : Math.min(rest <= BARE_REST ? BARE : AMID, most);
        double confidence = date.sure() ? usual : Math.min(usual, UNSURE);
        findings.report(
                meaning == Meaning.MODIFIED ? Field.DATE_MODIFIED : Field.DATE_PUBLISHED,
                date.date(),
                confidence,
                block);
    }

    /** The short block before, which in lists and tables is the label. */
    private static String label(List<Block> blocks, int index) {
        String before = index == 0 ? "" : blocks.get(index - 1).text();
        return before.length() <= MAX_LABEL ? before : "";
    }
}
