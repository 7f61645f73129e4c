// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reviewpage.core.Party;
import org.reviewpage.html.byline.BylineOpenings;
import org.reviewpage.html.byline.BylineOpenings.Kind;
import org.reviewpage.html.byline.BylineOpenings.Opening;
import org.reviewpage.html.byline.DateReader;
import org.reviewpage.html.byline.DayOrder;
import org.reviewpage.html.byline.ReviewerNames;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Text;

/**
 * The reviewer named in words above or below the main text: {@code Reviewed by Ada Poe}, {@code Posted on May 3, 2014 by
 * Ada}, {@code Autor recenzji: …}.
 *
 * <p>Not the maker of what is reviewed: {@code by} after the title of a book, {@code Written by} among a film's credits.
 */
public final class WrittenByline implements Extractor {
    private static final int NEAR = 2;
    private static final int SENTENCE = 40;
    private static final int MOST_PARAGRAPHS = 40;
    private static final double DOUBTFUL = 0.3;
    private static final double DATED = 0.8;
    private static final double ABOVE = 0.8;
    /** Several "by" below a text are those of other posts. */
    private static final double BELOW = 0.6;

    private static final double OUTSIDE = 0.75;

    /** What parts a byline from what stands beside it. */
    private static final Pattern BESIDE = Pattern.compile("\\s[|•·»]\\s?|\\s[–—/]\\s|[|•]");

    @Override
    public String name() {
        return "written-byline";
    }

    @Override
    public void extract(Article article, Findings findings) {
        List<Block> edges = EdgeLines.of(article);
        int firstParagraph = article.firstParagraph();
        boolean listed = edges.stream()
                        .filter(block -> block.index() > firstParagraph)
                        .map(Block::text)
                        .filter(text -> BylineOpenings.of(text)
                                .filter(opening -> opening.kind() == Kind.BY)
                                .isPresent())
                        .distinct()
                        .count()
                > 1;
        for (Block block : edges) {
            boolean above = block.index() <= firstParagraph;
            double by = above ? ABOVE : listed ? DOUBTFUL : BELOW;
            if (BylineOpenings.isIn(block.text())) {
                for (String line : BESIDE.split(withName(article, block))) {
                    read(article, block, ReviewerNames.ofText(line), by, findings);
                }
            }
        }
        readOutside(article, findings);
    }

    /**
     * A block that is but "By" or "Posted by:" with the next, which holds the name. "by" above a heading is on the cover
     * of a book.
     */
    private static String withName(Article article, Block block) {
        boolean opens = Character.isUpperCase(block.text().codePointAt(0))
                && BylineOpenings.of(block.text())
                        .filter(opening -> opening.rest().isEmpty() && opening.kind() != Kind.LABEL)
                        .isPresent();
        int next = block.index() + 1;
        return opens
                        && next < article.blocks().size()
                        && article.blocks().get(next).headingLevel() == 0
                ? block.text() + " " + article.blocks().get(next).text()
                : block.text();
    }

    /** A byline outside of the article counts if it says outright who wrote, and no other there does. */
    private static void readOutside(Article article, Findings findings) {
        List<Block> said = EdgeLines.outside(
                article,
                block -> BylineOpenings.of(block.text())
                        .filter(opening -> opening.kind() == Kind.REVIEW || opening.kind() == Kind.WRITER)
                        .isPresent());
        if (said.size() == 1) {
            List<Party> people = ReviewerNames.of(said.get(0).text());
            if (!people.isEmpty() && people.stream().allMatch(party -> ReviewerNames.isPerson(party.name()))) {
                findings.report(Field.REVIEWERS, people, OUTSIDE, said.get(0));
            }
        }
    }

    private static void read(Article article, Block block, String line, double by, Findings findings) {
        boolean dated = block.characters().hasDigit()
                && DateReader.first(block.text(), DayOrder.UNKNOWN).isPresent();
        Optional<Opening> opening = BylineOpenings.of(line).or(() -> BylineOpenings.within(line, dated));
        if (opening.isEmpty()) {
            return;
        }
        List<Party> people = ReviewerNames.of(opening.get().rest());
        if (people.isEmpty() || !looksRight(opening.get(), line, people, dated)) {
            return;
        }
        String titles = TitleKey.of(article);
        boolean amid = !dated && opening.get().kind() == Kind.WRITER && isAmid(line, opening.get());
        boolean made = amid
                || !dated && opening.get().kind() == Kind.BY && isMentioned(article, people.get(0))
                || !dated && titles.contains(Text.key(line))
                || !dated
                        && titles.contains("by " + Text.key(people.get(0).name()))
                        && opening.get().kind() != Kind.REVIEW
                || FactLines.areBeside(article, block)
                        && !(dated && opening.get().kind() == Kind.WRITER);
        double confidence = switch (opening.get().kind()) {
            case REVIEW -> 0.88;
            case WRITER -> made ? DOUBTFUL : 0.85;
            case BY -> made ? DOUBTFUL : dated ? Math.max(by, DATED) : by;
            case LABEL -> made ? DOUBTFUL : 0.6;
        };
        findings.report(Field.REVIEWERS, people, confidence, block);
    }

    /** "…is a review of Tides, written by Ivo Marsh" tells who wrote what is reviewed. */
    private static boolean isAmid(String line, Opening opening) {
        String before = line.substring(0, line.lastIndexOf(opening.rest()));
        int words = before.stripTrailing().length();
        return words > SENTENCE
                && Character.isLowerCase(before.stripTrailing().charAt(words - 1))
                && before.contains(", ");
    }

    /** Whether the text speaks of somebody: of the writer of a book a review does, of its own writer it does not. */
    private static boolean isMentioned(Article article, Party party) {
        String name = Text.key(party.name());
        String last = " " + name.substring(name.lastIndexOf(' ') + 1) + " ";
        List<Block> body = article.body();
        return body.subList(0, Math.max(0, body.size() - NEAR)).stream()
                .filter(block -> block.text().length() > EdgeLines.MAX_TEXT)
                .limit(MOST_PARAGRAPHS)
                .anyMatch(block -> (" " + block.key() + " ").contains(last));
    }

    private static boolean looksRight(Opening opening, String line, List<Party> people, boolean dated) {
        if (people.stream().allMatch(party -> ReviewerNames.isPerson(party.name()))) {
            return true;
        }
        String name = people.get(0).name();
        boolean one = !name.contains(" ");
        return switch (opening.kind()) {
            case REVIEW, WRITER -> name.split(" ").length <= 3 && line.length() <= 100;
            case BY ->
                one
                        && !line.toLowerCase(Locale.ROOT).contains("published")
                        && (dated || line.length() <= name.length() + 8)
                        && line.toLowerCase(Locale.ROOT).contains("by ");
            case LABEL -> one && Text.collapse(opening.rest()).length() <= name.length() + 8;
        };
    }
}
