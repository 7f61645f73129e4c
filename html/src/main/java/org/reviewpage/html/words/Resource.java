// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The lists of words and tables that lie beside the classes that know what they mean. */
public final class Resource {
    private Resource() {}

    /**
     * The lines of a list that hold something; {@code #} begins a remark.
     *
     * @param owner the class beside which the list lies
     */
    public static List<String> lines(Class<?> owner, String file) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " cannot be read", broken);
        }
    }

    /**
     * The rows of a table of which tabs part the cells; {@code #} begins a remark.
     *
     * @param owner the class beside which the table lies
     */
    public static List<List<String>> rows(Class<?> owner, String file) {
        return lines(owner, file).stream()
                .map(line -> List.of(line.split("\t")))
                .toList();
    }

    /**
     * A set of a table whose rows are a name and, behind a tab, words parted by blanks; rows of one name are one set.
     *
     * @param owner the class beside which the table lies
     * @throws IllegalStateException if the table has no row of this name
     */
    public static Set<String> set(Class<?> owner, String file, String name) {
        Set<String> words = new HashSet<>();
        for (List<String> row : rows(owner, file)) {
            if (row.get(0).equals(name)) {
                words.addAll(List.of(row.get(1).split(" ")));
            }
        }
        if (words.isEmpty()) {
            throw new IllegalStateException(file + " has no row " + name);
        }
        return Collections.unmodifiableSet(words);
    }
}
