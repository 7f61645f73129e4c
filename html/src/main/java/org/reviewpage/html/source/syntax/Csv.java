// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.syntax;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads tables of cells parted by commas; a cell in quotes may hold commas and line ends, and {@code ""} is a quote. */
public final class Csv {
    private static final int MAX_CELL = 100_000;

    private Csv() {}

    /** The cells of the next row; empty after the last. */
    public static List<String> row(Reader in) throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        for (int c = in.read(); c >= 0; c = in.read()) {
            any = true;
            if (c == '"') {
                in.mark(1);
                boolean twice = quoted && in.read() == '"';
                if (twice) {
                    cell.append('"');
                } else {
                    in.reset();
                    quoted = !quoted;
                }
            } else if (!quoted && c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\n') {
                break;
            } else if (c != '\r' && cell.length() < MAX_CELL) {
                cell.append((char) c);
            }
        }
        if (any) {
            cells.add(cell.toString());
        }
        return cells;
    }
}
