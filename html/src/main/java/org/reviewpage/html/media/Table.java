// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables of this room: lines of cells parted by tabs; lines that begin with {@code #} are remarks. */
final class Table {
    private Table() {}

    /** The lines of a table in their order, each as its cells. */
    static List<List<String>> read(String name) {
        try (InputStream table = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
