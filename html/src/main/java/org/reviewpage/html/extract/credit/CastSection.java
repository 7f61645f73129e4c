// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Person;
import org.reviewpage.core.Role;
import org.reviewpage.html.credit.CastList;
import org.reviewpage.html.credit.CreditLine;
import org.reviewpage.html.credit.Label;
import org.reviewpage.html.credit.Label.Kind;
import org.reviewpage.html.credit.ProseNames;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;

/**
 * Who plays whom in the rows under a heading such as "Cast" or "Cast &amp; Crew", or under the heads of columns
 * "Character" and "Actor".
 *
 * <p>The rows may be a table, a list, or plain lines: "Theodore – Joaquin Phoenix", "Amy Adams as Amy", "Paul Chris
 * Pratt". Rows with a label of their own ("Director") are not parts. One who stands there alone is the director if the
 * text says so.
 */
public final class CastSection implements Extractor {
    private static final double PART = 0.85;
    private static final double ALONE = 0.75;
    private static final double DIRECTOR = 0.8;
    private static final int MAX_ROWS = 120;
    private static final int MAX_TITLE = 40;
    private static final int MIN_PROSE = 60;

    /** "Part 3: Sho: Kyoko Hamura" */
    private static final Pattern PART_OF_SERIES =
            Pattern.compile("^(?:Part|Episode|Act|Season|Teil|Folge) \\d{1,3}: ?");

    /** Lines of names that no more belong to the list: "Official Trailer", "Leave a Comment". */
    private static final Pattern END = Pattern.compile(
            "(?i)\\b(?:trailer|teaser|comments?|sponsored|related|share|reply|posts?|gallery|rating|reviews?|photos?|links?|images?|watch)\\b");

    @Override
    public String name() {
        return "cast-section";
    }

    @Override
    public void extract(Article article, Findings findings) {
        List<FactRow> rows = FactRows.of(article);
        ProseNames prose = null;
        for (int i = 0; i < rows.size(); i++) {
            Optional<Label> title = title(rows.get(i));
            if (title.isPresent()) {
                prose = prose == null ? prose(article) : prose;
                report(rows, i, title.get(), prose, findings);
            }
        }
    }

    private static ProseNames prose(Article article) {
        return new ProseNames(article.blocks().stream()
                .map(Block::text)
                .filter(text -> text.length() >= MIN_PROSE)
                .collect(Collectors.joining("\n")));
    }

    private static Optional<Label> title(FactRow row) {
        String text = row.first().text();
        if (text.length() > MAX_TITLE || !Label.mayBegin(text)) {
            return Optional.empty();
        }
        if (row.cells().size() == 2 && (isHead(row.head(), row.rest()) || isHead(row.rest(), row.head()))) {
            return Label.find("Cast and crew");
        }
        return row.isSingle() && row.first().linkDensity() < 1
                ? row.label().filter(label -> label.kind() == Kind.CREDITS || (label.isCast() && !label.weak()))
                : Optional.empty();
    }

    /** The heads of two columns, parts and players. */
    private static boolean isHead(String parts, String players) {
        return Label.find(parts).filter(label -> label.kind() == Kind.CHARACTER).isPresent()
                && Label.find(players).filter(Label::isCast).isPresent();
    }

    private static void report(List<FactRow> rows, int at, Label title, ProseNames prose, Findings findings) {
        CastList list = new CastList(prose);
        FactRow head = rows.get(at);
        if (!head.isSingle()) {
            list.playersAre(isHead(head.head(), head.rest()));
        }
        for (int i = at + 1; i < rows.size() && i <= at + MAX_ROWS; i++) {
            FactRow row = rows.get(i);
            if (row.isHeading() || title(row).isPresent() || !add(row, list)) {
                break;
            }
        }
        Block seen = head.first();
        list.credits().forEach(credit -> findings.report(Field.CREDIT, credit, PART, seen));
        for (String name : list.alone()) {
            if (prose.saysDirects(name)) {
                findings.report(Field.CREDIT, Credit.of(Role.DIRECTOR, Person.of(name)), DIRECTOR, seen);
            } else if (title.isCast()) {
                findings.report(Field.CREDIT, Credit.of(Role.ACTOR, Person.of(name)), ALONE, seen);
            }
        }
    }

    /** Adds a row to the list; gives false if the list has ended. */
    private static boolean add(FactRow row, CastList list) {
        String text = PART_OF_SERIES
                .matcher(row.first().text() + " ")
                .replaceFirst("")
                .strip();
        if (row.cells().size() == 2 && !row.first().isIn("p", "li", "div")
                || row.cells().size() == 2 && !row.first().text().contains(row.rest())) {
            if (row.label().isPresent()) {
                list.playersAre(true);
            } else {
                list.add(row.head(), row.rest());
            }
            return true;
        }
        if (text.isEmpty() || isLabelled(text)) {
            return true;
        }
        return !END.matcher(text).find() && list.add(text);
    }

    private static boolean isLabelled(String text) {
        return CreditLine.read(text).stream()
                .anyMatch(labelled -> labelled.label().kind() != Kind.CHARACTER);
    }
}
