// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Person;
import org.reviewpage.core.Role;
import org.reviewpage.html.byline.ReviewerNames;
import org.reviewpage.html.credit.CreditLine;
import org.reviewpage.html.credit.CreditLine.Labelled;
import org.reviewpage.html.credit.Label;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;

/**
 * Facts of the item behind labels: who directed, wrote, published it, its year, genre, ISBN.
 *
 * <p>The label is a cell, a term, a heading, what is bold, or words before a colon: {@code <td>Regie<td>Ann Poe},
 * {@code <h3>Publisher</h3><p>Sega}, {@code <b>Director</b> Ann Poe}, "Directed by: Ann Poe; Starring: Bo Quill".
 */
public final class LabelledFacts implements Extractor {
    private static final double CELL = 0.9;
    private static final double COLON = 0.92;
    private static final double PHRASE = 0.85;
    private static final double HEADING = 0.85;
    private static final double NEXT = 0.7;
    private static final double AGENT = 0.6;
    private static final int MAX_VALUE_ROWS = 12;
    private static final int MAX_VALUE_ROW = 200;

    @Override
    public String name() {
        return "labelled-facts";
    }

    @Override
    public void extract(Article article, Findings findings) {
        List<FactRow> rows = FactRows.of(article);
        FactBox box = new FactBox();
        for (int i = 0; i < rows.size(); i++) {
            FactRow row = rows.get(i);
            by(rows, i, findings);
            if (!fromColumns(rows, i, box)
                    && !fromStacks(row, box)
                    && !fromCells(row, box)
                    && !fromLines(row, box)
                    && row.isSingle()) {
                fromNext(rows, i, box);
            }
        }
        box.report(findings);
    }

    /** Labels as the heads of columns, and the next row below them. */
    private static boolean fromColumns(List<FactRow> rows, int at, FactBox box) {
        FactRow heads = rows.get(at);
        FactRow below = at + 1 < rows.size() ? rows.get(at + 1) : heads;
        boolean table = heads.first().isIn("table")
                && !heads.isSingle()
                && below.cells().size() == heads.cells().size()
                && heads.cells().stream().allMatch(cell -> Label.find(cell).isPresent())
                && below.cells().stream().noneMatch(cell -> Label.find(cell).isPresent());
        for (int i = 0; table && i < heads.cells().size(); i++) {
            box.add(
                    Label.find(heads.cells().get(i)).orElseThrow(),
                    below.cells().get(i),
                    heads.first(),
                    CELL);
        }
        return table;
    }

    /** Cells that each have a label and, in the lines below it, its value: {@code <td><b>Director</b><br>Ann Poe</td>}. */
    private static boolean fromStacks(FactRow row, FactBox box) {
        boolean stacked = !row.isSingle()
                && row.cells().stream()
                        .allMatch(cell -> cell.indexOf('\n') > 0
                                && Label.find(headOf(cell)).isPresent());
        if (stacked) {
            for (String cell : row.cells()) {
                String value = cell.substring(cell.indexOf('\n') + 1);
                box.add(Label.find(headOf(cell)).orElseThrow(), value, row.first(), CELL);
            }
        }
        return stacked;
    }

    private static String headOf(String cell) {
        return cell.substring(0, cell.indexOf('\n'));
    }

    /** A label in the first cell; more labels in later cells each begin a fact of their own. */
    private static boolean fromCells(FactRow row, FactBox box) {
        Optional<Label> label = row.isSingle() ? Optional.empty() : row.label().or(() -> Label.guess(row.head()));
        if (label.isEmpty() || holdsMoreLabels(row)) {
            return false;
        }
        List<String> value = new ArrayList<>();
        for (String cell : row.cells().subList(1, row.cells().size())) {
            Optional<Label> next =
                    Label.find(cell).filter(found -> !value.isEmpty() && (!found.weak() || cell.endsWith(":")));
            if (next.isPresent()) {
                box.add(label.get(), String.join("\n", value), row.first(), CELL);
                label = next;
                value.clear();
            } else {
                value.add(cell);
            }
        }
        box.add(label.get(), String.join("\n", value), row.first(), CELL);
        return true;
    }

    /** {@code <b>Dir:</b> Ann Poe. Script: Bo Quill.}, {@code <b>Directed by</b> Ann Poe. <b>Starring</b> Bo Quill.} */
    private static boolean holdsMoreLabels(FactRow row) {
        List<Labelled> found = row.labelled();
        return found.stream().filter(Labelled::firm).count() > 1
                || found.stream().filter(labelled -> !labelled.label().weak()).count() > 1;
    }

    private static boolean fromLines(FactRow row, FactBox box) {
        boolean parted = !row.isSingle()
                && row.first().text().length() <= MAX_VALUE_ROW
                && row.labelled().stream().noneMatch(Labelled::firm);
        boolean any = add(row.labelled(), row, box);
        if (parted) {
            for (String cell : row.cells()) {
                any |= add(CreditLine.read(cell), row, box);
            }
        }
        return any;
    }

    /** Adds what is labelled in a row; gives whether something is. */
    private static boolean add(List<Labelled> found, FactRow row, FactBox box) {
        boolean any = false;
        for (Labelled labelled : found) {
            box.add(labelled.label(), labelled.value(), row.first(), labelled.firm() ? COLON : PHRASE);
            any |= !labelled.value().isBlank();
        }
        return any;
    }

    /** A heading or a line that is nothing but a label, and what follows it. */
    private static void fromNext(List<FactRow> rows, int at, FactBox box) {
        FactRow row = rows.get(at);
        Optional<Label> label = row.label();
        if (label.isEmpty()) {
            if (row.isHeading() || row.first().isBold()) {
                agent(row, box);
            }
        } else if (!label.get().isCast() && stands(row)) {
            box.add(label.get(), value(rows, at + 1), row.first(), row.isHeading() ? HEADING : NEXT);
        }
    }

    /** Whether a row looks like a label of what follows: a heading, bold, with a colon or of a class that says so. */
    private static boolean stands(FactRow row) {
        return row.isHeading()
                || row.first().isBold()
                || row.head().endsWith(":")
                || row.head().endsWith("：")
                || row.first().element().className().contains("label");
    }

    /** "Harbour Lights", "by", "Ann Poe", of which first and last are headings. */
    private static void by(List<FactRow> rows, int at, Findings findings) {
        boolean between =
                at > 0 && at + 1 < rows.size() && rows.get(at).first().text().equals("by");
        if (between && rows.get(at - 1).isHeading() && rows.get(at + 1).isHeading()) {
            Block name = rows.get(at + 1).first();
            if (ReviewerNames.isPerson(name.text())) {
                findings.report(Field.CREDIT, Credit.of(Role.of("maker"), Person.of(name.text())), AGENT, name);
            }
        }
    }

    /** "Director Ann Poe" as a heading; not "Editor's Pick". */
    private static void agent(FactRow row, FactBox box) {
        int space = row.head().indexOf(' ');
        String first = row.head().substring(0, Math.max(0, space));
        if (space > 0
                && first.indexOf('\'') < 0
                && first.indexOf('’') < 0
                && row.head().length() <= 60
                && row.head().indexOf(' ', space + 1) > 0) {
            Label.find(first)
                    .filter(label -> label.kind() == Label.Kind.CREDIT && !label.weak())
                    .ifPresent(label -> box.add(label, row.head().substring(space + 1), row.first(), AGENT));
        }
    }

    /** What stands under a label: a line, a list, or the lines up to the next label if all of them are names. */
    private static String value(List<FactRow> rows, int from) {
        List<String> lines = new ArrayList<>();
        int sure = 0;
        for (int i = from; i < rows.size() && lines.size() < MAX_VALUE_ROWS; i++) {
            FactRow row = rows.get(i);
            if (isLabelled(row)) {
                sure = lines.size();
                break;
            }
            if (row.isHeading() || row.first().text().length() > MAX_VALUE_ROW) {
                break;
            }
            lines.add(row.first().text());
            boolean goesOn = i == from || row.first().continues() || row.first().isIn("li");
            sure = goesOn && sure == lines.size() - 1 ? lines.size() : sure;
        }
        return String.join("\n", lines.subList(0, sure));
    }

    private static boolean isLabelled(FactRow row) {
        return row.label().isPresent() || row.labelled().stream().anyMatch(Labelled::firm);
    }
}
