// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.credit;

import java.util.List;
import org.reviewpage.html.page.Block;

/**
 * What a reader sees as one line: a row of a table, a term and its definitions, a list item, a paragraph.
 *
 * @param cells its text in one piece or, where elements part it, in more; a cell of several lines has line breaks
 * @param first the block that it begins with
 */
record FactRow(List<String> cells, Block first) {
    /** Copies the list. */
    FactRow {
        cells = List.copyOf(cells);
    }

    /** The text of the first cell. */
    String head() {
        return cells.get(0);
    }

    /** The text of all cells but the first. */
    String rest() {
        return String.join("\n", cells.subList(1, cells.size()));
    }

    boolean isSingle() {
        return cells.size() == 1;
    }

    boolean isHeading() {
        return first.headingLevel() > 0;
    }
}
