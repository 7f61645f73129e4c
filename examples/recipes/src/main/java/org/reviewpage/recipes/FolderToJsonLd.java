// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import java.io.IOException;
import java.nio.file.Path;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.source.PageSource;
import org.reviewpage.html.source.SourcePage;
import org.reviewpage.schema.JsonLdWriter;

/**
 * How do I get the reviews of a folder as JSON-LD? Prints a line for each review, of pages, exports and archives alike;
 * what cannot be read is named on standard error and costs nothing else.
 *
 * <pre>examples/run FolderToJsonLd examples/pages</pre>
 */
public final class FolderToJsonLd {
    private FolderToJsonLd() {}

    /** Takes one argument, a folder or a file. */
    public static void main(String[] args) {
        ReviewParser parser = ReviewParser.standard();
        JsonLdWriter writer = JsonLdWriter.standard();
        try (PageSource source = PageSource.open(Path.of(args[0]))) {
            while (source.hasNext()) {
                SourcePage page = source.next();
                try {
                    writer.toNodes(parser.parse(page).reviews()).forEach(System.out::println);
                } catch (IOException unreadable) {
                    System.err.println(page.name() + ": " + unreadable.getMessage());
                }
            }
        }
    }
}
