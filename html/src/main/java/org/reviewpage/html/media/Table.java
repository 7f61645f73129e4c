// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.media;

import java.util.List;
import org.reviewpage.html.page.Resource;

/** The tables of this room: lines of cells parted by tabs; lines that begin with {@code #} are remarks. */
final class Table {
    private Table() {}

    /** The lines of a table in their order, each as its cells. */
    static List<List<String>> read(String name) {
        return Resource.lines(Table.class, name).stream()
                .map(line -> List.of(line.split("\t")))
                .toList();
    }
}
