// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.credit;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.credit.Label;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;

/** Reads blocks as rows: what stands side by side in a table, a definition list or a line is one row. */
final class FactRows {
    /** A table row with more text is there to lay out the page. */
    private static final int MAX_ROW = 1_500;

    /** Two blocks of prose in a row lay out the page, however short it is. */
    private static final int PROSE = 200;

    private static final int MAX_BLOCKS = 200;

    private FactRows() {}

    /** The rows of an article. */
    static List<FactRow> of(Article article) {
        return article.once(FactRows::read);
    }

    private static List<FactRow> read(Article article) {
        return List.copyOf(of(article.blocks()));
    }

    static List<FactRow> of(List<Block> blocks) {
        List<FactRow> rows = new ArrayList<>();
        for (int i = 0; i < blocks.size(); ) {
            int end = groupEnd(blocks, i);
            List<String> cells = end > i + 1 ? cells(blocks.subList(i, end)) : List.of();
            if (cells.size() > 1) {
                rows.add(new FactRow(cells, blocks.get(i)));
                i = end;
            } else {
                rows.add(new FactRow(blocks.get(i)));
                i++;
            }
        }
        return rows;
    }

    /** Where the table row or definition ends that begins at a block. */
    private static int groupEnd(List<Block> blocks, int start) {
        Element first = blocks.get(start).element();
        Element row = blocks.get(start).isIn("tr") ? ancestor(first, "tr") : null;
        int end = start + 1;
        if (row != null) {
            int length = 0;
            int prose = 0;
            while (end < blocks.size()
                    && ancestor(blocks.get(end).element(), "tr") == row
                    && length < MAX_ROW
                    && end < start + MAX_BLOCKS) {
                length += blocks.get(end).text().length();
                prose += blocks.get(end).text().length() > PROSE ? 1 : 0;
                end++;
            }
            return length < MAX_ROW && prose < 2 ? end : start + 1;
        }
        if (isPair(blocks, start)) {
            return start + 2;
        }
        if (blocks.get(start).isIn("dt") && ancestor(first, "dt") != null) {
            while (end < blocks.size()
                    && end < start + LineCells.MAX_CELLS
                    && ancestor(blocks.get(end).element(), "dd") != null) {
                end++;
            }
        }
        return end;
    }

    /** Two short elements alone in an element of their own: {@code <div><div>Director</div><div>Ann Poe</div></div>}. */
    private static boolean isPair(List<Block> blocks, int start) {
        if (start + 1 >= blocks.size()) {
            return false;
        }
        Element left = blocks.get(start).element();
        Element right = blocks.get(start + 1).element();
        Element pair = left.parent();
        return pair != null
                && left != right
                && pair == right.parent()
                && left.normalName().equals(right.normalName())
                && pair.firstElementChild() == left
                && pair.lastElementChild() == right
                && left.nextElementSibling() == right
                && blocks.get(start + 1).text().length() <= PROSE
                && blocks.get(start).headingLevel() == 0
                && Label.find(blocks.get(start).text()).isPresent()
                && (start + 2 >= blocks.size() || blocks.get(start + 2).element() != right);
    }

    private static List<String> cells(List<Block> blocks) {
        List<String> cells = new ArrayList<>();
        Element last = null;
        for (Block block : blocks) {
            Element cell = cellOf(block.element());
            if (cell == last && !cells.isEmpty()) {
                cells.set(cells.size() - 1, cells.get(cells.size() - 1) + "\n" + block.text());
            } else {
                cells.add(block.text());
            }
            last = cell;
        }
        return cells.get(0).length() <= LineCells.MAX_HEAD && cells.size() <= LineCells.MAX_CELLS ? cells : List.of();
    }

    private static Element cellOf(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            switch (at.normalName()) {
                case "td", "th", "dt", "dd" -> {
                    return at;
                }
                default -> {}
            }
        }
        return element;
    }

    private static @Nullable Element ancestor(Element element, String name) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.normalName().equals(name)) {
                return at;
            }
            if (at.normalName().equals("table") || at.normalName().equals("dl")) {
                return null;
            }
        }
        return null;
    }
}
