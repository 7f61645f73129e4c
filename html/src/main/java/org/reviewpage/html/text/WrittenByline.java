// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reviewpage.core.Party;
import org.reviewpage.html.byline.Dates;
import org.reviewpage.html.byline.DayOrder;
import org.reviewpage.html.byline.Names;
import org.reviewpage.html.byline.Openings;
import org.reviewpage.html.byline.Openings.Kind;
import org.reviewpage.html.byline.Openings.Opening;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.Text;

/**
 * The reviewer named in words above or below the main text: {@code Reviewed by Ada Poe}, {@code Posted on May 3, 2014 by
 * Ada}, {@code Autor recenzji: …}.
 *
 * <p>Not the maker of what is reviewed: {@code by} after the title of a book, {@code Written by} among a film's credits.
 */
public final class WrittenByline implements Extractor {
    /** {@code Photo by}, {@code published by Orr & Sons}: others than the writer are named with "by" too. */
    private static final Pattern NOT_OF_TEXT = Pattern.compile(
            "(?i)\\b(?:photo|photos|photography|photographs|image|images|picture|illustrations?|artwork|cover|directed|produced|translated|edited|powered|foto|fotos)s? (?:by|von|par|por|di)\\b");

    private static final int MAX_TEXT = 160;
    private static final int MAX_TITLE = 300;
    private static final int NEAR = 2;
    private static final double DOUBTFUL = 0.3;
    private static final double OUTSIDE = 0.75;

    /** What blocks of a box of facts begin with. */
    private static final Set<String> FACTS = Set.of(
            "directed",
            "director",
            "starring",
            "stars",
            "cast",
            "producer",
            "produced",
            "publisher",
            "published",
            "isbn",
            "genre",
            "pages",
            "screenplay",
            "music",
            "regie",
            "verlag",
            "title",
            "titel",
            "titre",
            "titolo",
            "tytuł",
            "runtime",
            "country",
            "développeur",
            "editorial",
            "editora",
            "wydawnictwo",
            "издательство",
            "название",
            "режиссер",
            "режиссёр",
            "出版社",
            "导演",
            "監督",
            "format",
            "release",
            "illustrator",
            "seiten",
            "páginas",
            "series",
            "artist",
            "label");

    @Override
    public String name() {
        return "written-byline";
    }

    @Override
    public void extract(Article article, Findings findings) {
        String titles = Text.key(article.page().title() + " "
                + article.headline()
                        .map(headline -> Text.of(headline, MAX_TITLE))
                        .orElse(""));
        for (Block block : Edges.of(article, MAX_TEXT)) {
            for (String line : block.text().split("\\s[|•·»]\\s?|\\s[–—/]\\s|[|•]")) {
                read(article, block, line, titles, findings);
            }
        }
        readOutside(article, findings);
    }

    /** A byline outside of the article counts if it says outright who wrote, and no other there does. */
    private static void readOutside(Article article, Findings findings) {
        List<Block> said = Edges.outside(article, MAX_TEXT).stream()
                .filter(block -> Openings.of(block.text())
                        .filter(opening -> opening.kind() == Kind.REVIEW || opening.kind() == Kind.WRITER)
                        .isPresent())
                .toList();
        if (said.size() == 1) {
            List<Party> people = Names.of(said.get(0).text());
            if (!people.isEmpty() && people.stream().allMatch(party -> Names.isPerson(party.name()))) {
                findings.report(Field.REVIEWERS, people, OUTSIDE, said.get(0));
            }
        }
    }

    private static void read(Article article, Block block, String line, String titles, Findings findings) {
        boolean dated = Dates.first(block.text(), DayOrder.UNKNOWN).isPresent();
        Optional<Opening> opening = Openings.of(line).or(() -> Openings.within(line, dated));
        if (opening.isEmpty()) {
            return;
        }
        List<Party> people = Names.of(opening.get().rest());
        if (people.isEmpty() || !looksRight(opening.get(), line, people, dated)) {
            return;
        }
        boolean made = !dated && titles.contains(Text.key(line))
                || !dated
                        && titles.contains("by " + Text.key(people.get(0).name()))
                        && opening.get().kind() != Kind.REVIEW
                || NOT_OF_TEXT.matcher(line).find()
                || amongFacts(article, block) && !(dated && opening.get().kind() == Kind.WRITER);
        double confidence = switch (opening.get().kind()) {
            case REVIEW -> 0.88;
            case WRITER -> made ? DOUBTFUL : 0.85;
            case BY -> made ? DOUBTFUL : dated ? 0.8 : 0.65;
            case LABEL -> made ? DOUBTFUL : 0.6;
        };
        findings.report(Field.REVIEWERS, people, confidence, block);
    }

    private static boolean looksRight(Opening opening, String line, List<Party> people, boolean dated) {
        if (people.stream().allMatch(party -> Names.isPerson(party.name()))) {
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

    private static boolean amongFacts(Article article, Block block) {
        List<Block> blocks = article.blocks();
        for (int i = Math.max(0, block.index() - NEAR); i <= Math.min(blocks.size() - 1, block.index() + NEAR); i++) {
            String text = blocks.get(i).text();
            if (i != block.index()
                    && text.length() <= MAX_TEXT
                    && text.indexOf(':') > 0
                    && FACTS.contains(text.split("[\\s:：]", 2)[0].toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
