// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.credit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.credit.CreditLine;
import org.reviewpage.html.credit.CreditLine.Labelled;
import org.reviewpage.html.credit.Label;
import org.reviewpage.html.page.Block;

/** What a reader sees as one line: a row of a table, a term and its definitions, a list item, a paragraph. */
final class FactRow {
    private final Block first;
    private @Nullable List<String> cells;
    private @Nullable Optional<Label> label;
    private @Nullable List<Labelled> labelled;

    /** A row of several blocks, of which the first is given. */
    FactRow(List<String> cells, Block first) {
        this.cells = List.copyOf(cells);
        this.first = first;
    }

    /** A row that is a block, parted into cells when these are asked for. */
    FactRow(Block block) {
        this.first = block;
    }

    /** The block that it begins with. */
    Block first() {
        return first;
    }

    /** Its text in one piece or, where elements part it, in more; a cell of several lines has line breaks. */
    List<String> cells() {
        List<String> known = cells;
        if (known == null) {
            known = LineCells.of(first);
            cells = known;
        }
        return known;
    }

    /** The text of the first cell. */
    String head() {
        return cells().get(0);
    }

    /** The label that the first cell is. */
    Optional<Label> label() {
        Optional<Label> known = label;
        if (known == null) {
            known = Label.find(head());
            label = known;
        }
        return known;
    }

    /** The text of all cells but the first. */
    String rest() {
        return String.join("\n", cells().subList(1, cells().size()));
    }

    /** What the first block labels. */
    List<Labelled> labelled() {
        List<Labelled> known = labelled;
        if (known == null) {
            known = CreditLine.read(first.text());
            labelled = known;
        }
        return known;
    }

    boolean isSingle() {
        return cells().size() == 1;
    }

    boolean isHeading() {
        return first.headingLevel() > 0;
    }
}
