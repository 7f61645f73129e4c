// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reviewpage.html.markup.MarkupReader;
import org.reviewpage.html.page.Page;

/**
 * The tests of the W3C for microdata whose pages are examples of schema.org: a page and its statements in Turtle.
 *
 * <p>The other tests there ask for what becomes of names that no vocabulary has, which no review has either.
 */
final class MicrodataCases {
    private MicrodataCases() {}

    static List<Case> in(Path folder) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches("sdo_.*\\.html"))
                    .sorted()
                    .toList()) {
                String turtle = Files.readString(Path.of(file.toString().replaceFirst("html$", "ttl")));
                String address = "http://w3c.github.io/" + file.getFileName();
                Page page = Page.of(Files.readString(file), address);
                cases.add(new Case(
                        "w3c microdata",
                        file.getFileName().toString(),
                        Turtle.read(turtle, address),
                        MarkupReader.read(page).get("microdata")));
            }
        }
        return cases;
    }
}
