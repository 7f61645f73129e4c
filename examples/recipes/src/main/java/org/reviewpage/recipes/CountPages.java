// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.reviewpage.html.source.PageSource;
import org.reviewpage.html.source.SourcePage;

/**
 * What is in these exports and web archives? Prints for each file of a folder how many pages it has, what was left out,
 * and what is damaged.
 *
 * <pre>examples/run CountPages examples/pages</pre>
 */
public final class CountPages {
    private CountPages() {}

    /** Takes files and folders. */
    public static void main(String[] args) throws IOException {
        for (String arg : args) {
            try (Stream<Path> files = Files.walk(Path.of(arg))) {
                count(files.filter(Files::isRegularFile).sorted().toList());
            }
        }
    }

    private static void count(List<Path> files) throws IOException {
        for (Path file : files) {
            int pages = 0;
            StringBuilder damaged = new StringBuilder();
            try (PageSource source = PageSource.open(file)) {
                while (source.hasNext()) {
                    SourcePage page = source.next();
                    try {
                        page.read();
                        pages++;
                    } catch (IOException unreadable) {
                        damaged.append("\n     ! ")
                                .append(page.within())
                                .append(": ")
                                .append(unreadable.getMessage());
                    }
                }
                String leftOut = source.leftOut().isEmpty() ? "" : "  left out: " + source.leftOut();
                System.out.printf("%4d  %s%s%s%n", pages, file.getFileName(), leftOut, damaged);
            }
        }
    }
}
